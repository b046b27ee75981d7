package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.consequence.Effect;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin;
import org.stewardledger.consequence.RecordConsequence;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.Scope;

/** Whether a mandate covers an act tells its holder nothing of promises that the holder may not know of. */
class MandateOverHiddenTest {

    private static final AgreementId AGREEMENT = new AgreementId(id(60));
    private static final MandateId MANDATE = new MandateId(id(61));
    private static final PersonId AGENT = new PersonId(id(62));

    private static ConsequenceAct follows(Followed followed) {
        Effect effect = new Effect("Ships wait", false, set(NORTH), Optional.empty());
        return new RecordConsequence(new ConsequenceId(id(63)), followed, new Origin.Natural(), effect);
    }

    /** West lets its agent record what follows under the agreement; a consequence of that is on record. */
    private static Harbour recorded() {
        Scope scope = new Scope(new TreeSet<>(List.of("RecordConsequence")), new TreeSet<>(List.of(AGREEMENT)));
        return formed().after(says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths")))
                .after(says(NORTH, new ProposeTerms(AGREEMENT, 0, set(NORTH, SOUTH), Optional.empty())))
                .after(says(SOUTH, new ConsentToTerms(AGREEMENT, 1)))
                .after(says(
                        WEST,
                        new GrantMandate(
                                HARBOUR,
                                MANDATE,
                                WEST,
                                AGENT,
                                "Agent",
                                scope,
                                Limits.none(),
                                Optional.empty(),
                                Optional.empty(),
                                WEST)))
                .after(says(WEST, follows(new Followed.Agreement(AGREEMENT))));
    }

    @Test
    void doesNotTellWhichAgreementAHiddenPromiseIsUnder() {
        Said again = says(Speaker.mandated(AGENT, WEST, MANDATE), follows(new Followed.Promise(PROMISE)));
        String recorded = "consequence.already-recorded: something else has this identifier";
        for (Said promise : List.of(promised(), promisedUnder(AGREEMENT))) {
            assertThat(recorded().after(promise.seenBy(NORTH, SOUTH)).refusal(again))
                    .isEqualTo(recorded);
        }
        assertThat(recorded().refusal(again)).isEqualTo(recorded);
    }
}
