package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.conduct.*;

/** A second reading of how partners work together. */
record ConductRules(List<Recorded<ConductEvent>> log, PlainPartnership in, Heard heard) {

    private List<ConductEvent> events() {
        return log.stream().map(Recorded::event).toList();
    }

    List<ConductEvent> on(ConductAct act) {
        return switch (act) {
            case RecordParticipation record -> participation(heard.memberOrFacilitator(), record);
            case TakeDecision take -> decision(heard.member(), take);
            case AssessStage assess -> stage(heard.member(), assess);
        };
    }

    private List<ConductEvent> participation(Optional<PartnerId> speaker, RecordParticipation act) {
        if (act.day().isAfter(LocalDate.ofInstant(heard.at(), in.formed.zone()))) {
            throw new No("conduct.day-in-future");
        }
        Participant who = act.participant();
        for (ConductEvent event : events()) {
            if (event instanceof ParticipationRecorded before
                    && before.participationId().equals(act.participationId())) {
                List<PersonId> person = before.name().map(Personal::subjects).orElse(List.of());
                boolean sameAgain = before.voice() == who.voice()
                        && before.description().equals(who.description())
                        && person.equals(
                                who.named().stream().map(NamedPerson::person).toList())
                        && before.day().equals(act.day())
                        && before.occasion().equals(act.occasion());
                need(sameAgain, "conduct.already-recorded");
                return List.of();
            }
        }
        Optional<Personal> name = who.named().map(named -> new Personal.Clear(named.person(), named.name()));
        return List.of(new ParticipationRecorded(
                in.formed.partnershipId(),
                act.participationId(),
                speaker,
                who.voice(),
                who.description(),
                name,
                act.day(),
                act.occasion()));
    }

    private List<ConductEvent> decision(PartnerId speaker, TakeDecision act) {
        List<PartnerId> named = new ArrayList<>(act.choice().asked());
        named.addAll(act.choice().decided());
        act.choice().givenUp().ifPresent(givenUp -> named.addAll(givenUp.borneBy()));
        if (!named.stream().allMatch(in::knows)) {
            throw new No("conduct.partner-unknown");
        }
        for (ConductEvent event : events()) {
            if (event instanceof DecisionTaken before && before.decisionId().equals(act.decisionId())) {
                need(Objects.equals(before.choice(), act.choice()), "conduct.already-recorded");
                return List.of();
            }
        }
        return List.of(new DecisionTaken(in.formed.partnershipId(), act.decisionId(), speaker, act.choice()));
    }

    private List<ConductEvent> stage(PartnerId speaker, AssessStage act) {
        List<ConductEvent> events = new ArrayList<>();
        for (StageRow row : act.rows()) {
            @Nullable StageRow last = null;
            for (Recorded<ConductEvent> one : log) {
                if (one.event() instanceof StageAssessed before
                        && in.same(before.by(), speaker)
                        && one.visibility().equals(heard.asked())
                        && before.row().dimension() == row.dimension()) {
                    last = before.row();
                }
            }
            if (!row.equals(last)) {
                events.add(new StageAssessed(in.formed.partnershipId(), speaker, row));
            }
        }
        return events;
    }
}
