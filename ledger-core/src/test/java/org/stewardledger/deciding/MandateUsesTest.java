package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;
import static org.stewardledger.deciding.MandatesTest.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.terms.Due;

/** A mandate is taken back by who knows what was done under it, and not for a time at which it was used. */
class MandateUsesTest {

    private static Said takesBack(int uses) {
        return says(NORTH, new RevokeMandate(HARBOUR, MANDATE, Optional.of(uses)));
    }

    private static Said takesBackWhateverWasDone() {
        return says(NORTH, new RevokeMandate(HARBOUR, MANDATE));
    }

    private static Said warns() {
        return says(AGENT_OF_NORTH, new WarnAtRisk(PROMISE));
    }

    @Test
    void marksWhatIsDoneUnderItWithItsTag() {
        EventTag mandate = EventTag.of("mandate", MANDATE.value());
        assertThat(mandated(toPromise()).recorded(promises(SOUTH, Due.none())))
                .allSatisfy(recorded -> assertThat(recorded.tags()).contains(mandate));
        assertThat(mandated(toPromise()).recorded(promised()))
                .extracting(Recorded::tags)
                .noneMatch(tags -> tags.contains(mandate));
    }

    @Test
    void isTakenBackByWhoHasReadEveryUse() {
        assertThat(mandated(toPromise()).refusal(takesBack(0))).isEmpty();
        Harbour used = mandated(toPromise()).after(promises(SOUTH, Due.none()));
        assertThat(used.refusal(takesBack(0))).isEqualTo("mandate.used-since: acts under it: 1");
        assertThat(used.refusal(takesBack(1))).isEmpty();
        assertThat(used.after(warns()).refusal(takesBack(1))).startsWith("mandate.used-since");
        assertThat(used.refusal(takesBack(2))).isEmpty();
    }

    @Test
    void isTakenBackWhateverWasDoneByWhoDoesNotSay() {
        Harbour used = mandated(toPromise()).after(promises(SOUTH, Due.none()));
        assertThat(used.refusal(takesBackWhateverWasDone())).isEmpty();
        assertThat(used.after(takesBackWhateverWasDone()).recorded(takesBack(7)))
                .isEmpty();
    }

    @Test
    void countsNoActThatIsNotDoneUnderIt() {
        Harbour scene = mandated(toPromise()).after(promised()).after(says(NORTH, new WarnAtRisk(PROMISE)));
        assertThat(scene.refusal(takesBack(0))).isEmpty();
    }

    @Test
    void isNotTakenBackForATimeBeforeItWasUsed() {
        Harbour used = mandated(toPromise()).after(promises(SOUTH, Due.none()).effective(NOW.minusSeconds(20)));
        assertThat(used.refusal(takesBackWhateverWasDone().effective(NOW.minusSeconds(21))))
                .startsWith("act.backdated");
        assertThat(used.refusal(takesBackWhateverWasDone().effective(NOW.minusSeconds(20))))
                .isEmpty();
    }

    @Test
    void tellsNobodyElseWhenItWasUsed() {
        Said takesBack = says(WEST, new RevokeMandate(HARBOUR, MANDATE)).effective(NOW.minusSeconds(30));
        Said hidden = promises(SOUTH, Due.none()).seenBy(NORTH, SOUTH).effective(NOW.minusSeconds(20));
        assertThat(mandated(toPromise()).refusal(takesBack)).startsWith("mandate.not-yours");
        assertThat(mandated(toPromise()).after(hidden).refusal(takesBack)).startsWith("mandate.not-yours");
    }
}
