package org.stewardledger.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.MemoryLedger;

/** What is in a ledger has happened: whatever it is, and in whatever order, it is taken, and every act is answered. */
class OddHistoryTest {

    private static final int HISTORIES = 4;
    private static final int ACTS = 1_200;

    @Test
    void anyEventsInAnyOrderAreTakenAndEveryActOnThemIsAnswered() {
        int recorded = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            recorded += answered(seed);
        }
        assertThat(recorded).isGreaterThan(ACTS / 4);
    }

    /** How many acts recorded something where what had happened was mixed up. */
    private static int answered(long seed) {
        TestClock time = new TestClock();
        List<Addressed> acts = new ArrayList<>();
        List<Recorded<LedgerEvent>> events;
        try (MemoryLedger ledger = new MemoryLedger(time)) {
            PlainLedger plain = new PlainLedger();
            AnyAct any = new AnyAct(seed, plain);
            for (int i = 0; i < ACTS; i++) {
                time.passes(any.pause());
                acts.add(any.next(time.instant()));
                int before = ledger.recorded().size();
                records(ledger, acts.getLast());
                List.copyOf(ledger.recorded().subList(before, ledger.recorded().size()))
                        .forEach(plain::happened);
            }
            events = List.copyOf(ledger.recorded());
        }
        Dice dice = new Dice(-seed);
        int recorded = 0;
        try (MemoryLedger odd = MemoryLedger.holding(time, mixedUp(events, dice))) {
            for (Addressed act : acts) {
                odd.stateOf(act.act());
                recorded += records(odd, now(act, dice)) ? 1 : 0;
            }
        }
        return recorded;
    }

    /** Whether an act that is answered recorded something. */
    private static boolean records(MemoryLedger ledger, Addressed act) {
        int before = ledger.recorded().size();
        try {
            ledger.ledger().perform(act);
        } catch (ActRefused refused) {
            assertThat(refused.code()).isNotBlank();
        } catch (IllegalStateException stopped) {
            // The table of who may say what stops what no history of acts comes to.
            assertThat(stopped).hasMessageContaining("records nothing in a state of");
        }
        return ledger.recorded().size() > before;
    }

    /** Most of them stand where they stood, more or less; some are left out, and some stand anywhere. */
    private static List<Recorded<LedgerEvent>> mixedUp(List<Recorded<LedgerEvent>> events, Dice dice) {
        List<Recorded<LedgerEvent>> mixed = new ArrayList<>();
        for (Recorded<LedgerEvent> event : events) {
            if (!dice.onceIn(10)) {
                int back = dice.onceIn(8) ? mixed.size() : dice.onceIn(3) ? 6 : 0;
                mixed.add(mixed.size() - dice.below(Math.min(back, mixed.size()) + 1), event);
            }
        }
        return mixed;
    }

    /** The same act, sent now. */
    private static Addressed now(Addressed act, Dice dice) {
        Envelope sent = act.envelope();
        CommandId command = new CommandId(dice.fresh());
        return new Addressed(
                new Envelope(
                        command,
                        sent.speaker(),
                        Optional.empty(),
                        sent.reason(),
                        command.value(),
                        Optional.empty(),
                        sent.visibility()),
                act.act());
    }
}
