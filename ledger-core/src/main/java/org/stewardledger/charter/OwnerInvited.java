package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnerKind;

/**
 * A partner invited someone into the conversation whose problem it is, or who has a right to be asked.
 *
 * @param partnershipId      the partnership
 * @param by                 who invited
 * @param ownerId            the owner: its identifier as a partner, if it is one or should become one
 * @param name               what it is called; personal when it is a person
 * @param kind               person, team, organisation or larger whole
 * @param owns               what of the problem is its own, or what it has a right to be asked about
 * @param legallyResponsible whether it keeps the legal responsibility
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "OwnerInvited", version = "1")
public record OwnerInvited(
        PartnershipId partnershipId,
        PartnerId by,
        PartnerId ownerId,
        Text name,
        PartnerKind kind,
        String owns,
        boolean legallyResponsible)
        implements CharterEvent {}
