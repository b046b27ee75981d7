package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Text;

/**
 * According to a source, a partner took part or left, under the spelling used there.
 *
 * @param partnershipId the partnership
 * @param partnerId     the partner under this spelling
 * @param spelling      its name as the source spells it; personal when it is a person
 * @param kind          person, team, organisation or larger whole
 * @param member        true when it is a member from here on, false when it left
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MembershipTranscribed", version = "1")
public record MembershipTranscribed(
        PartnershipId partnershipId, PartnerId partnerId, Text spelling, PartnerKind kind, boolean member)
        implements PartnershipEvent {}
