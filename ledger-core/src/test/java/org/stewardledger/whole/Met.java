package org.stewardledger.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Refusal;
import org.stewardledger.agreement.AgreementRefusal;
import org.stewardledger.charter.CharterRefusal;
import org.stewardledger.conduct.ConductRefusal;
import org.stewardledger.consequence.ConsequenceRefusal;
import org.stewardledger.deciding.Acts;
import org.stewardledger.deciding.MemoryLedger;
import org.stewardledger.dispute.DisputeRefusal;
import org.stewardledger.mandate.MandateRefusal;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.promise.PromiseRefusal;
import org.stewardledger.standing.OperatorRefusal;

/** What generated histories came to: which events, refusals and rows of the table of who may say what were met. */
final class Met {

    private final Map<String, Integer> times = new TreeMap<>();

    private final Map<String, Set<String>> refused = new TreeMap<>();

    private void count(String what) {
        times.merge(what, 1, Integer::sum);
    }

    /** An act was said in this state, and was refused with this code, or came to these events. */
    void met(Act act, Class<?> state, String code, List<Recorded<LedgerEvent>> events) {
        if (!code.isEmpty()) {
            count(code);
            refused.computeIfAbsent(act.getClass().getSimpleName(), name -> new TreeSet<>())
                    .add(code);
            return;
        }
        count(act.getClass().getSimpleName() + (events.isEmpty() ? " adds nothing" : " records"));
        if (!events.isEmpty()) {
            count(row(act.getClass(), state));
        }
        events.forEach(one -> count(one.event().getClass().getSimpleName()));
    }

    private static String row(Class<?> act, Class<?> state) {
        return act.getSimpleName() + " in " + state.getSimpleName();
    }

    /**
     * Acts that never recorded anything, events that were never recorded, refusals that were never met but for those of
     * values that no act may have, and rows and states of the table in which nothing was ever recorded.
     */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        Acts.all().forEach(act -> missing.add(act.getSimpleName() + " records"));
        Acts.eventFamilies().stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(event -> missing.add(event.getSimpleName()));
        refusals().filter(one -> one.kind() != Refusal.Kind.VALUES).forEach(one -> missing.add(one.code()));
        MemoryLedger.table().forEach((act, states) -> states.forEach(state -> missing.add(row(act, state))));
        missing.removeAll(times.keySet());
        return missing;
    }

    /** With which codes each act was refused. */
    Map<String, Set<String>> refused() {
        return refused;
    }

    private static Stream<Refusal> refusals() {
        return Stream.of(
                        ActRefusal.values(),
                        OperatorRefusal.values(),
                        PartnershipRefusal.values(),
                        MandateRefusal.values(),
                        CharterRefusal.values(),
                        ConductRefusal.values(),
                        AgreementRefusal.values(),
                        PromiseRefusal.values(),
                        ConsequenceRefusal.values(),
                        DisputeRefusal.values())
                .flatMap(Stream::of);
    }
}
