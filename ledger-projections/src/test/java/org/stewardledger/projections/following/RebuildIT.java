package org.stewardledger.projections.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.following.FollowedLedger.isCurrentTo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.projections.Views;

class RebuildIT {

    private final FollowedLedger followed = new FollowedLedger();

    @AfterEach
    void stop() {
        followed.close();
    }

    @Test
    void makesAViewAnewFromTheFirstEventWithTheSameRows() throws Exception {
        Following node = followed.startAfter(40);
        int before = followed.sql()
                .sql("select generation from projections.generation where live")
                .query(Integer.class)
                .single();
        Views.Rebuilt rebuilt = node.rebuild("seen").get(20, TimeUnit.SECONDS);
        assertThat(rebuilt.events()).isEqualTo(40);
        followed.hasSeen(40);
        assertThat(followed.sql()
                        .sql("select generation from projections.generation")
                        .query(Integer.class)
                        .list())
                .hasSize(1)
                .doesNotContain(before);
        assertThat(followed.sql()
                        .sql("select count(*) from seen")
                        .query(Integer.class)
                        .single())
                .isEqualTo(40);
        followed.record(5);
        isCurrentTo(node, 45);
        followed.hasSeen(45);
    }

    @Test
    void goesOnWithTheLiveRowsWhenAViewCannotBeMadeAnew() throws Exception {
        Following node = followed.startAfter(10);
        followed.failNext(Integer.MAX_VALUE);
        assertThat(node.rebuild("seen"))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("killed between rows and place");
        followed.failNext(0);
        followed.record(5);
        isCurrentTo(node, 15);
        followed.hasSeen(15);
        node.rebuild("seen").get(20, TimeUnit.SECONDS);
        followed.hasSeen(15);
        assertThat(followed.sql()
                        .sql("select count(*) from projections.view_token")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void makesAViewAnewWhileAnotherNodeGoesOn() throws Exception {
        Following node = followed.startAfter(40);
        Following other = followed.start();
        var rebuilt = other.rebuild("seen");
        followed.record(20);
        rebuilt.get(20, TimeUnit.SECONDS);
        followed.record(20);
        isCurrentTo(node, 80);
        followed.hasSeen(80);
    }

    /** While it takes the place, the live view is further than what there was when it looked. */
    @Test
    void catchesUpWithTheLiveViewBeforeItTakesItsPlace() throws Exception {
        Following node = followed.startAfter(40);
        int live = followed.live();
        followed.afterRows(batch -> {
            if (batch.generation() != live && batch.last() == 40) {
                followed.record(20);
                isCurrentTo(node, 60);
            } else if (batch.generation() != live && batch.last() == 50) {
                followed.awaitLiveHeld();
            }
        });
        assertThat(node.rebuild("seen").get(20, TimeUnit.SECONDS).events()).isEqualTo(60);
        followed.hasSeen(60);
    }

    /** Else either would wait for what the other has, and one of them would fail. */
    @Test
    void waitsForTheBatchThatTheLiveViewIsTakingIn() throws Exception {
        Following node = followed.startAfter(40);
        int live = followed.live();
        followed.afterRows(batch -> {
            if (batch.generation() == live) {
                followed.awaitWaiting();
            }
        });
        followed.record(5);
        assertThat(node.rebuild("seen").get(20, TimeUnit.SECONDS).events()).isEqualTo(45);
        followed.hasSeen(45);
    }
}
