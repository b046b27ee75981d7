package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.terms.Due;
import org.stewardledger.testing.TestLedger;

/** Acts that arrive on several nodes of one ledger, one after the other and at once. */
class SeveralNodesIT {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final Park park = new Park();
    private final TestLedger database = new TestLedger();
    private TestLedger.Node node;
    private TestLedger.Node other;

    @BeforeEach
    void startNodes() {
        node = database.node();
        other = database.node();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** The other node knows the partnership; this one has a cached state from before it was told of the milestone. */
    @Test
    void neitherRefusesNorStaysQuietOnAStateThatAnotherNodeHasOvertaken() {
        node.ledger().perform(park.fresh(park.form()));
        MilestoneId opening = Park.milestoneId();
        for (int round = 0; round < 50; round++) {
            LocalDate one = DAY.plusDays(2L * round);
            node.ledger().perform(park.fresh(park.milestone(opening, "Opening", one)));
            other.ledger().perform(park.fresh(park.milestone(opening, "Opening", one.plusDays(1))));
            // What this node set last is no longer so: setting it again is a change, not a repetition.
            Receipt receipt = node.ledger().perform(park.fresh(park.milestone(opening, "Opening", one)));
            assertThat(receipt.events()).as("round %d", round).isOne();
        }
    }

    @Test
    void doesNotRefuseWhatAnotherNodeHasJustMadePossible() {
        for (int round = 0; round < 50; round++) {
            Park formed = new Park();
            Act opening = formed.milestone("Opening");
            assertThatThrownBy(() -> node.ledger().perform(formed.fresh(opening)))
                    .isInstanceOf(ActRefused.class);
            other.ledger().perform(formed.fresh(formed.form()));
            assertThat(node.ledger().perform(formed.fresh(opening)).events()).isOne();
        }
    }

    /**
     * What the other node says of the partnership decides over an act on a promise, and so does what it says of that.
     */
    @Test
    void decidesAnActOnAPromiseOnTheNewestOfThePromiseAndOfItsPartnership() {
        for (int round = 0; round < 25; round++) {
            Park formed = new Park();
            PromiseId reading = new PromiseId(UUID.randomUUID());
            MilestoneId opening = Park.milestoneId();
            Act promising = formed.promise(reading, Due.at(opening));
            node.ledger().perform(formed.fresh(formed.form()));
            assertThatThrownBy(() -> node.ledger().perform(formed.fresh(promising)))
                    .isInstanceOf(ActRefused.class);
            other.ledger().perform(formed.fresh(formed.milestone(opening, "Opening", DAY)));
            Receipt promised = node.ledger().perform(formed.fresh(promising));
            assertThat(promised.events()).as("promised in round %d", round).isOne();

            node.ledger().perform(formed.fresh(Park.report(reading, "a photograph")));
            other.ledger().perform(formed.fresh(Park.report(reading, "a film")));
            Receipt reported = node.ledger().perform(formed.fresh(Park.report(reading, "a photograph")));
            assertThat(reported.events()).as("reported in round %d", round).isOne();
        }
    }

    /** It was decided as taken; what the other node said of the partnership meanwhile makes it refused. */
    @Test
    void refusesAnActOnAPromiseThatAnActOnItsPartnershipHasOvertaken() {
        PartnerId branch = new PartnerId(UUID.randomUUID());
        for (int round = 0; round < 25; round++) {
            Park formed = new Park();
            node.ledger().perform(formed.fresh(formed.form()));
            node.ledger().perform(formed.fresh(formed.invite(branch)));
            node.ledger().perform(formed.freshFor(branch, formed.join(branch)));
            Addressed asking = formed.fresh(formed.request(new PromiseId(UUID.randomUUID()), branch));
            other.ledger().perform(formed.fresh(formed.alias(branch)));
            assertThatThrownBy(() -> node.ledger().perform(asking))
                    .as("asking itself under another name in round %d", round)
                    .isInstanceOf(ActRefused.class);
        }
    }

    @Test
    void losesNoneOfTheActsThatArriveAtOnceOnTwoNodes() {
        node.ledger().perform(park.fresh(park.form()));
        List<Addressed> acts = IntStream.range(0, 80)
                .mapToObj(number -> park.fresh(park.milestone("Milestone " + number)))
                .toList();
        assertThat(atOnce(acts)).extracting(Receipt::firstPosition).doesNotHaveDuplicates();
        assertThat(node.journal().databaseHead()).isEqualTo(3 + 80);
    }

    @Test
    void recordsOneActThatIsSentManyTimesAtOnce() {
        node.ledger().perform(park.fresh(park.form()));
        assertThat(Set.copyOf(atOnce(Collections.nCopies(32, park.fresh(park.milestone("Opening"))))))
                .hasSize(1);
        assertThat(node.journal().databaseHead()).isEqualTo(4);
    }

    /** Sends the acts at the same time, by turns to the two nodes. */
    private List<Receipt> atOnce(List<Addressed> acts) {
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Addressed act : acts) {
                Ledger ledger = receipts.size() % 2 == 0 ? node.ledger() : other.ledger();
                receipts.add(CompletableFuture.supplyAsync(
                        () -> {
                            await(go);
                            return ledger.perform(act);
                        },
                        threads));
            }
            go.countDown();
            return receipts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
