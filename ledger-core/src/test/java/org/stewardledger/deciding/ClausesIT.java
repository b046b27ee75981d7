package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreeConsequence;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.AgreedClause;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.consequence.Effect;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin;
import org.stewardledger.consequence.RecordConsequence;
import org.stewardledger.consequence.WaiveConsequence;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.testing.TestLedger;

/** An agreed consequence is applied or waived once for what it follows, on whichever nodes that is said at once. */
class ClausesIT {

    private static final int TIMES = 20;

    private final Park park = new Park();
    private final AgreementId agreement = new AgreementId(UUID.randomUUID());
    private final PartnerId school = new PartnerId(UUID.randomUUID());
    private final ClauseId clause = new ClauseId(UUID.randomUUID());
    private final TestLedger database = new TestLedger();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private PartnerId agree(TestLedger.Node node) {
        FormPartnership form = park.form();
        PartnerId library = form.founder().orElseThrow().partnerId();
        TreeSet<PartnerId> parties = new TreeSet<>(List.of(library, school));
        List<Act> acts = List.of(
                form,
                park.invite(school),
                new DraftAgreement(agreement, form.partnershipId(), "Reading"),
                new AgreeConsequence(agreement, clause, 0, Upon.BREAKING, "A feast", parties),
                new ProposeTerms(agreement, 1, parties, Optional.empty()));
        acts.subList(0, 2).forEach(act -> node.ledger().perform(park.fresh(act)));
        node.ledger().perform(park.freshFor(school, park.join(school)));
        acts.subList(2, acts.size()).forEach(act -> node.ledger().perform(park.fresh(act)));
        node.ledger().perform(park.freshFor(school, new ConsentToTerms(agreement, 1)));
        return library;
    }

    @Test
    void isEitherAppliedOrWaived() {
        TestLedger.Node node = database.node();
        TestLedger.Node other = database.node();
        PartnerId library = agree(node);
        AgreedClause agreed = new AgreedClause(agreement, 1, clause);
        Effect feast = new Effect("A feast", true, new TreeSet<>(List.of(library)), Optional.empty());
        for (int i = 0; i < TIMES; i++) {
            // Each time under a promise of its own.
            PromiseId promise = new PromiseId(UUID.randomUUID());
            node.ledger().perform(park.fresh(park.promise(promise, school, agreement)));
            node.ledger().perform(because(new RevokePromise(promise)));
            Followed followed = new Followed.Promise(promise);
            var applied = new RecordConsequence(fresh(), followed, new Origin.Agreed(agreed), feast);
            var waived = new WaiveConsequence(fresh(), followed, agreed);
            CompletableFuture<Receipt> first = node.ledger().submit(because(applied));
            CompletableFuture<Receipt> second = other.ledger().submit(because(waived));
            List<String> refused = new ArrayList<>(refusal(first));
            refused.addAll(refusal(second));
            assertThat(refused).hasSize(1).containsAnyOf("consequence.already-applied", "consequence.already-waived");
        }
    }

    private static ConsequenceId fresh() {
        return new ConsequenceId(UUID.randomUUID());
    }

    private Addressed because(Act act) {
        Addressed fresh = park.fresh(act);
        return new Addressed(fresh.envelope().because("as we wished"), fresh.act());
    }

    private static List<String> refusal(CompletableFuture<Receipt> answer) {
        try {
            assertThat(answer.join().events()).isOne();
            return List.of();
        } catch (CompletionException failure) {
            assertThat(failure.getCause()).isInstanceOf(ActRefused.class);
            return List.of(((ActRefused) failure.getCause()).code());
        }
    }
}
