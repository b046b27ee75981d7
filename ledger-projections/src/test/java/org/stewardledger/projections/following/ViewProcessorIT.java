package org.stewardledger.projections.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.following.FollowedLedger.isCurrentTo;
import static org.stewardledger.projections.following.FollowedLedger.status;
import static org.stewardledger.projections.following.FollowedLedger.upTo;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewProcessorIT {

    private final FollowedLedger followed = new FollowedLedger();

    @AfterEach
    void stop() {
        followed.close();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        CountDownLatch never = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            assertThat(never.await(5, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void takesInWhatIsThereAndWhatComesLater() {
        Following node = followed.startAfter(25);
        followed.record(3);
        isCurrentTo(node, 28);
        followed.hasSeen(28);
    }

    @Test
    void saysHowFarItGoes() {
        Following node = followed.startAfter(5);
        assertThat(status(node).currentTo().position()).isEqualTo(5);
        assertThat(status(node).currentTo().recordedAt())
                .contains(followed.history().events().get(4).recordedAt());
        assertThat(status(node).claimed()).isTrue();
    }

    @Test
    void takesInOnceWhatIsDeliveredAgain() {
        Following node = followed.startAfter(15);
        node.stop();
        followed.ledger().deliverAgain(7);
        followed.record(5);
        node.start();
        isCurrentTo(node, 20);
        followed.hasSeen(20);
    }

    @Test
    void keepsNeitherRowsNorPlaceWhenKilledBetweenThem() throws InterruptedException {
        followed.failNext(3);
        followed.record(25);
        Following node = followed.start();
        await(() -> status(node).error());
        assertThat(status(node).lastError().orElseThrow()).contains("killed between rows and place");
        isCurrentTo(node, 25);
        followed.hasSeen(25);
        assertThat(status(node).error()).isFalse();
    }

    @Test
    void keepsNeitherRowsNorPlaceWhenTheConnectionIsLostBetweenThem() {
        AtomicInteger lost = new AtomicInteger();
        followed.afterRows(batch -> {
            if (lost.getAndIncrement() == 0) {
                followed.cutOffTransactions();
            }
        });
        Following node = followed.startAfter(25);
        assertThat(lost.get()).isGreaterThan(3);
        followed.hasSeen(25);
    }

    @Test
    void goesOnWhenTheDatabaseComesBack() throws InterruptedException {
        Following node = followed.startAfter(3);
        followed.away(true);
        followed.record(2);
        await(() -> followed.refused() > 3);
        followed.away(false);
        isCurrentTo(node, 5);
        followed.hasSeen(5);
    }

    @Test
    void standsStillAndSaysSoWhenTheSourceLeavesAnEventOut() throws InterruptedException {
        followed.ledger().leaveOut(8);
        followed.record(12);
        Following node = followed.start();
        await(() -> status(node).error());
        assertThat(status(node).lastError().orElseThrow()).contains("event 9 came after event 7");
        assertThat(followed.seen()).isEmpty();
        followed.ledger().leaveOut(0);
        isCurrentTo(node, 12);
    }

    @Test
    void triesAgainWhenTheSourceFails() throws InterruptedException {
        Following node = followed.startAfter(3);
        followed.ledger().failWith(Optional.of(new IllegalStateException("no connection")));
        await(() -> status(node).error());
        followed.ledger().failWith(Optional.empty());
        followed.record(2);
        isCurrentTo(node, 5);
        followed.hasSeen(5);
    }

    @Test
    void letsAnotherNodeTakeOverAtOnceWhenItStops() {
        Following node = followed.startAfter(5);
        Following other = followed.start();
        node.stop();
        followed.record(5);
        isCurrentTo(other, 10);
        assertThat(status(other).claimed()).isTrue();
        followed.hasSeen(10);
    }

    @Test
    void waitsWhileAnotherNodeKeepsTheViewCurrent() {
        Following node = followed.startAfter(5);
        Following other = followed.start();
        followed.record(30);
        isCurrentTo(other, 35);
        assertThat(status(node).claimed()).isTrue();
        assertThat(status(other).claimed()).isFalse();
        followed.hasSeen(35);
    }

    @Test
    void takesNothingInThatAnotherNodeTookInWhileItStoodStill() throws InterruptedException {
        Following node = followed.startAfter(5);
        // Another node took the view over, went on to event 8 and went away again.
        followed.sql().sql("""
            update projections.view_token set owner = 'another', token = '8',
                claimed_at = '2020-01-01T00:00:00Z'
            """).update();
        followed.sql()
                .sql("insert into seen select generation, p from projections.generation, generate_series(6, 8) p")
                .update();
        followed.record(10);
        await(() -> followed.seen().equals(upTo(15)));
        assertThat(status(node).error()).isFalse();
    }
}
