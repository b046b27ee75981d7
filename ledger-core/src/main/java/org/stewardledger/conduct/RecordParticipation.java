package org.stewardledger.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Records that a service user or an absent stakeholder took part, when, and in what. Done by a member, or by the
 * facilitator. What was recorded under the same identifier stays; the same again adds nothing, whoever says it, and the
 * name of a person is never compared.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * DAY_IN_FUTURE, ALREADY_RECORDED.
 *
 * @param partnershipId   the partnership
 * @param participationId this time of taking part
 * @param participant     who it was
 * @param day             when, in the time zone of the partnership; not later than the act takes effect
 * @param occasion        in what, 1 to 2,000 characters
 */
@Command(namespace = "ledger", name = "RecordParticipation", version = "1")
public record RecordParticipation(
        PartnershipId partnershipId,
        ParticipationId participationId,
        Participant participant,
        LocalDate day,
        String occasion)
        implements ConductAct {

    public RecordParticipation {
        List<Wording> wordings = participant.wordings();
        wordings.add(Wording.description("occasion", occasion));
        Texts.check(wordings);
    }

    @Override
    public List<ConductEvent> decide(Occasion when, Standing standing, PartnershipFacts partnership, Conduct conduct) {
        Optional<PartnerId> by = Speaking.memberOrOffice(standing, partnership);
        LocalDate today = LocalDate.ofInstant(when.effectiveAt(), partnership.zone());
        ConductRefusal.DAY_IN_FUTURE.when(day.isAfter(today), day + " has not come on " + today);
        ParticipationRecorded recorded = new ParticipationRecorded(
                partnershipId,
                participationId,
                by,
                participant.voice(),
                participant.description(),
                participant.named().map(named -> new Personal.Clear(named.person(), named.name())),
                day,
                occasion);
        TookPart known = conduct.participations().get(participationId);
        if (known == null) {
            return List.of(recorded);
        }
        ConductRefusal.ALREADY_RECORDED.unless(
                known.equals(TookPart.of(recorded)), "something else has this identifier");
        return List.of();
    }
}
