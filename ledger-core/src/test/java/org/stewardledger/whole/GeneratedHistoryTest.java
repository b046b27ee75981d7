package org.stewardledger.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.MemoryLedger;

/**
 * Random acts of every kind, from fixed seeds, go through the ledger and through a naive reading of the rules: the same
 * acts are recorded, add nothing or are refused with the same code, the same stands at the end, and what is read back
 * from its bytes makes the same states. Run with {@code -Dacts=1000000} for a million of them.
 */
class GeneratedHistoryTest {

    private static final int ACTS = Integer.getInteger("acts", 40_000);
    private static final int FIRST_SEED = Integer.getInteger("seed", 1);
    private static final int IN_ONE_HISTORY = 1_000;

    /** So many acts are enough to meet everything that can be met. */
    private static final int ENOUGH = 500_000;

    /** What no history like these comes to. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            // Needs more clauses, or more members, than such a history has.
            "agreement.too-many-clauses",
            "promise.too-many-accepted",
            // What is under an agreement is for nobody who may not see that.
            "consequence.audiences-differ",
            // Whoever spoke for itself did so in a partnership that has no registrar, which is said first.
            "promise.not-transcribed");

    /** So many refusals, and states in which an act records something, fewer acts may leave out by chance. */
    private static final int LEFT_OUT = 12;

    @Test
    void everyHistoryGoesAsTheNaiveReadingOfTheRulesSays() throws IOException {
        Met met = new Met();
        int seed = FIRST_SEED;
        for (int acts = 0; acts < ACTS; acts += IN_ONE_HISTORY, seed++) {
            history(seed, Math.min(IN_ONE_HISTORY, ACTS - acts), met);
        }
        isPrinted(met);
        Set<String> missing = met.missing();
        assertThat(missing).containsAll(OUT_OF_REACH);
        missing.removeAll(OUT_OF_REACH);
        assertThat(missing)
                .as("every act records something, and every event occurs")
                .allMatch(what -> what.contains(".") || what.contains(" in "));
        assertThat(missing).hasSizeLessThanOrEqualTo(ACTS < ENOUGH ? LEFT_OUT : 0);
    }

    /** No act is refused with a code that the catalogue does not print for it. */
    private static void isPrinted(Met met) throws IOException {
        Map<String, Set<String>> printed = PrintedRefusals.read();
        Set<String> unprinted = new TreeSet<>();
        met.refused().forEach((act, codes) -> {
            String name = act.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            codes.stream()
                    .filter(code -> !printed.getOrDefault(name, Set.of()).contains(code))
                    .filter(code -> !printed.getOrDefault("", Set.of()).contains(code))
                    .filter(code -> !code.equals("mandate.not-covering"))
                    .forEach(code -> unprinted.add(name + " " + code));
        });
        assertThat(unprinted).as("refusals that acts.md does not print").isEmpty();
    }

    private static void history(long seed, int acts, Met met) {
        TestClock time = new TestClock();
        PlainLedger plain = new PlainLedger();
        AnyAct any = new AnyAct(seed, plain);
        Reading reading = new Reading(plain);
        try (MemoryLedger ledger = new MemoryLedger(time)) {
            for (int i = 1; i <= acts; i++) {
                time.passes(any.pause());
                Addressed act = any.next(time.instant());
                Expected expected = reading.on(act, time.instant());
                Class<?> state = ledger.stateOf(act.act());
                int before = ledger.recorded().size();
                String code = say(ledger, act);
                List<Recorded<LedgerEvent>> events = List.copyOf(
                        ledger.recorded().subList(before, ledger.recorded().size()));
                String which = "seed " + seed + ", act " + i;
                same(ledger, expected, code, events, () -> which + " at " + time.instant() + ": " + act);
                events.forEach(plain::happened);
                met.met(act.act(), state, code, events);
            }
            ledger.replays();
            new FinalState(plain, ledger).isTheSame();
        }
    }

    private static String say(MemoryLedger ledger, Addressed act) {
        try {
            ledger.ledger().perform(act);
            return "";
        } catch (ActRefused refused) {
            return refused.code();
        }
    }

    private static void same(
            MemoryLedger ledger,
            Expected expected,
            String code,
            List<Recorded<LedgerEvent>> events,
            Supplier<String> what) {
        if (!code.equals(expected.code()) || events.size() != expected.seen().size()) {
            assertThat(code + " " + events).as(what).isEqualTo(expected.code() + " " + expected.seen());
        }
        for (int i = 0; i < events.size(); i++) {
            Recorded<LedgerEvent> live = events.get(i);
            LedgerEvent event = expected.seen().get(i).event();
            if (!live.event().equals(event)) {
                assertThat(live.event())
                        .as(what)
                        .isEqualTo(ledger.kept(with(live, event)).event());
            }
            assertThat(live.visibility())
                    .as(what)
                    .isEqualTo(expected.seen().get(i).visibility());
            assertThat(Optional.of(live.effectiveAt())).as(what).isEqualTo(expected.effectiveAt());
            assertThat(live.speaker().responsible()).as(what).isEqualTo(expected.responsible());
        }
    }

    private static Recorded<LedgerEvent> with(Recorded<LedgerEvent> live, LedgerEvent event) {
        return new Recorded<>(
                live.position(),
                live.id(),
                event,
                live.speaker(),
                live.effectiveAt(),
                live.recordedAt(),
                live.reason(),
                live.source(),
                live.commandId(),
                live.correlationId(),
                live.causationId(),
                live.visibility());
    }
}
