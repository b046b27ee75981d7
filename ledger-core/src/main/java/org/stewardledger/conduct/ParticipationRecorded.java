package org.stewardledger.conduct;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;

/**
 * It was recorded that a service user or an absent stakeholder took part.
 *
 * @param partnershipId   the partnership
 * @param participationId this time of taking part
 * @param by              the member that says so; empty when it is the facilitator
 * @param voice           of those whom the work is to serve, or of others whom it concerns
 * @param description     who it was, without a name
 * @param name            the name of that person, if it wanted to be named; never read by a decision
 * @param day             when, in the time zone of the partnership
 * @param occasion        in what
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ParticipationRecorded", version = "1")
public record ParticipationRecorded(
        PartnershipId partnershipId,
        ParticipationId participationId,
        Optional<PartnerId> by,
        Voice voice,
        String description,
        Optional<Personal> name,
        LocalDate day,
        String occasion)
        implements ConductEvent {}
