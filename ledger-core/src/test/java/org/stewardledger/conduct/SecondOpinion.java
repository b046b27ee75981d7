package org.stewardledger.conduct;

import static org.stewardledger.conduct.Conducts.TODAY;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;

/**
 * How partners work together, told a second time from the rules alone: everything is looked up in the plain list of
 * what happened, nothing is kept beside it. Slow, and written without looking at how the ledger decides. Knows the
 * partners of the harbour; everything takes effect on one day; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<ConductEvent> events) {}

    private final List<ConductEvent> log = new ArrayList<>();
    private boolean northernIsNorth;

    void happened(ConductEvent event) {
        log.add(event);
    }

    /** Whether north and northern are one partner from here on. */
    void northernIsNorth(boolean so) {
        northernIsNorth = so;
    }

    private boolean same(PartnerId one, PartnerId other) {
        return one.equals(other) || (northernIsNorth && List.of(NORTH, NORTHERN).containsAll(List.of(one, other)));
    }

    Answer on(PartnerId speaker, ConductAct act) {
        if (!List.of(NORTH, SOUTH, EAST, WEST, NORTHERN).contains(speaker)) {
            return no("partnership.not-member");
        }
        return switch (act) {
            case RecordParticipation record -> participation(speaker, record);
            case TakeDecision take -> decision(speaker, take);
            case AssessStage assess -> stage(speaker, assess);
        };
    }

    private Answer participation(PartnerId speaker, RecordParticipation act) {
        if (act.day().isAfter(TODAY)) {
            return no("conduct.day-in-future");
        }
        Participant who = act.participant();
        for (ConductEvent event : log) {
            if (event instanceof ParticipationRecorded before
                    && before.participationId().equals(act.participationId())) {
                List<PersonId> person = before.name().map(Personal::subjects).orElse(List.of());
                boolean sameAgain = before.voice() == who.voice()
                        && before.description().equals(who.description())
                        && person.equals(
                                who.named().stream().map(NamedPerson::person).toList())
                        && before.day().equals(act.day())
                        && before.occasion().equals(act.occasion());
                return sameAgain ? yes() : no("conduct.already-recorded");
            }
        }
        Optional<Personal> name = who.named().map(named -> new Personal.Clear(named.person(), named.name()));
        return yes(new ParticipationRecorded(
                HARBOUR,
                act.participationId(),
                Optional.of(speaker),
                who.voice(),
                who.description(),
                name,
                act.day(),
                act.occasion()));
    }

    private Answer decision(PartnerId speaker, TakeDecision act) {
        List<PartnerId> named = new ArrayList<>(act.choice().asked());
        named.addAll(act.choice().decided());
        act.choice().givenUp().ifPresent(givenUp -> named.addAll(givenUp.borneBy()));
        if (named.contains(STRANGER)) {
            return no("conduct.partner-unknown");
        }
        for (ConductEvent event : log) {
            if (event instanceof DecisionTaken before && before.decisionId().equals(act.decisionId())) {
                return Objects.equals(before.choice(), act.choice()) ? yes() : no("conduct.already-recorded");
            }
        }
        return yes(new DecisionTaken(HARBOUR, act.decisionId(), speaker, act.choice()));
    }

    private Answer stage(PartnerId speaker, AssessStage act) {
        List<ConductEvent> events = new ArrayList<>();
        for (StageRow row : act.rows()) {
            StageRow last = null;
            for (ConductEvent event : log) {
                if (event instanceof StageAssessed before
                        && same(before.by(), speaker)
                        && before.row().dimension() == row.dimension()) {
                    last = before.row();
                }
            }
            if (!row.equals(last)) {
                events.add(new StageAssessed(HARBOUR, speaker, row));
            }
        }
        return new Answer(Optional.empty(), events);
    }

    private static Answer yes(ConductEvent... events) {
        return new Answer(Optional.empty(), List.of(events));
    }

    private static Answer no(String code) {
        return new Answer(Optional.of(code), List.of());
    }
}
