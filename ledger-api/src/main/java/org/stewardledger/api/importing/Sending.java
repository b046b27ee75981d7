package org.stewardledger.api.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.importing.ActStore.TakenAct;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.Ledger.Answer;
import org.stewardledger.deciding.Ledger.BatchMode;
import org.stewardledger.deciding.Receipt;
import org.stewardledger.partnership.PartnershipRefusal;

/** Sends the acts of one import to the ledger, and keeps what it answers. */
final class Sending {

    /** So many acts share a transaction: enough to be quick, few enough that progress shows. */
    private static final int TOGETHER = 500;

    private final Ledger ledger;
    private final EventIds events;
    private final ActStore acts;
    private final RunStore.Run run;
    private final Speaker registrar;

    Sending(Ledger ledger, EventIds events, ActStore acts, RunStore.Run run) {
        this.ledger = ledger;
        this.events = events;
        this.acts = acts;
        this.run = run;
        this.registrar = Speaker.alone(run.registrar());
    }

    /**
     * What became of the acts.
     *
     * @param recorded     what was recorded
     * @param events       in how many events
     * @param lastPosition position of the last of these; 0 when there are none
     * @param refused      what was refused, and why
     * @param locked       whether nothing was taken because whoever imports has no standing here
     */
    record Sent(
            List<PlannedAct> recorded,
            long events,
            long lastPosition,
            Map<PlannedAct, ActRefused> refused,
            boolean locked) {

        /** Of no act. */
        static Sent nothing() {
            return new Sent(List.of(), 0, 0, Map.of(), false);
        }

        boolean allTaken() {
            return refused.isEmpty();
        }

        /** How many there were of each kind. */
        Acts counted() {
            int takenBack = count(PlannedAct::takenBack);
            int corrected = count(act -> act.mistaken().isPresent()) - takenBack;
            return new Acts(recorded.size() - corrected - takenBack, corrected, takenBack, refused.size(), events);
        }

        private int count(Predicate<PlannedAct> kind) {
            return Math.toIntExact(recorded.stream().filter(kind).count());
        }
    }

    /** Sends the acts, each for itself or, for a strict import, all or nothing. */
    Sent send(List<PlannedAct> planned, Progress progress) {
        long began = System.nanoTime();
        Map<PlannedAct, ActRefused> refused = new LinkedHashMap<>();
        List<PlannedAct> recorded = new ArrayList<>();
        long count = 0;
        long last = 0;
        int chunk = run.strict() ? Math.max(planned.size(), 1) : TOGETHER;
        for (int from = 0; from < planned.size(); from += chunk) {
            List<PlannedAct> together = planned.subList(from, Math.min(from + chunk, planned.size()));
            Sent sent = sendTogether(together);
            recorded.addAll(sent.recorded());
            count += sent.events();
            last = Math.max(last, sent.lastPosition());
            refused.putAll(sent.refused());
            if (sent.locked() && from == 0) {
                return new Sent(List.of(), 0, 0, refused, true);
            }
            int done = from + together.size();
            progress.at(Progress.Step.of(done, planned.size(), Duration.ofNanos(System.nanoTime() - began)));
        }
        return new Sent(recorded, count, last, refused, false);
    }

    private Sent sendTogether(List<PlannedAct> together) {
        List<Addressed> addressed = together.stream()
                .map(act -> act.addressed(registrar, run.id(), events))
                .toList();
        BatchMode mode = run.strict() ? BatchMode.ALL_OR_NOTHING : BatchMode.EACH_FOR_ITSELF;
        List<Answer> answers = ledger.performAll(addressed, mode);
        List<TakenAct> taken = new ArrayList<>();
        Map<PlannedAct, ActRefused> refused = new LinkedHashMap<>();
        List<PlannedAct> recorded = new ArrayList<>();
        long count = 0;
        for (int place = 0; place < together.size(); place++) {
            PlannedAct act = together.get(place);
            switch (answers.get(place)) {
                case Answer.Taken answer -> {
                    taken.add(taken(act, answer.receipt()));
                    count += answer.receipt().events();
                    if (answer.receipt().events() > 0) {
                        recorded.add(act);
                    }
                }
                case Answer.Refused answer -> refused.put(act, answer.refusal());
                case Answer.NotRecorded notRecorded -> {}
            }
        }
        acts.taken(run.id(), taken);
        refused.forEach((act, refusal) -> acts.refused(run.id(), act.id(), refusal));
        long last = taken.stream().mapToLong(TakenAct::lastPosition).max().orElse(0);
        return new Sent(recorded, count, last, refused, taken.isEmpty() && isLocked(refused));
    }

    /** Whether nothing was taken because standing, which was there when the import began, is gone. */
    private static boolean isLocked(Map<PlannedAct, ActRefused> refused) {
        return refused.values().stream()
                .limit(1)
                .anyMatch(refusal -> refusal.refusal().kind() == Refusal.Kind.NO_STANDING
                        || refusal.refusal() == PartnershipRefusal.UNKNOWN);
    }

    private static TakenAct taken(PlannedAct act, Receipt receipt) {
        return new TakenAct(
                act.id(), receipt.firstPosition(), receipt.lastPosition(), act.recordedItself(receipt.events()));
    }
}
