package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;

/**
 * A partner was invited to join; its representative was named.
 *
 * @param partnershipId      the partnership
 * @param partnerId          who is invited
 * @param name               what it is called; personal when it is a person
 * @param kind               person, team, organisation or larger whole
 * @param representative     who speaks for it
 * @param representativeName the name of that person; never read by a decision
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartnerInvited", version = "1")
public record PartnerInvited(
        PartnershipId partnershipId,
        PartnerId partnerId,
        Text name,
        PartnerKind kind,
        PersonId representative,
        Personal representativeName)
        implements PartnershipEvent {}
