package org.stewardledger.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;

/**
 * A partner gave a person a mandate.
 *
 * @param partnershipId the partnership
 * @param mandateId     the mandate
 * @param partnerId     who gave it, under the name it used
 * @param holder        who acts under it
 * @param holderName    the name of that person; never read by a decision
 * @param scope         which acts it covers, and under which agreements
 * @param limits        how far it goes
 * @param from          its first day in the time zone of the partnership; absent when from the time it was given
 * @param until         its last day; absent when it was given without end
 * @param responsible   who keeps the legal responsibility for what is said under it
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MandateGranted", version = "1")
public record MandateGranted(
        PartnershipId partnershipId,
        MandateId mandateId,
        PartnerId partnerId,
        PersonId holder,
        Personal holderName,
        Scope scope,
        Limits limits,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        PartnerId responsible)
        implements MandateEvent {}
