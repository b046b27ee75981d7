package org.stewardledger.deciding;

import static org.stewardledger.deciding.ActsFixtureTest.story;
import static org.stewardledger.deciding.Harbour.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.agreement.AgreeConsequence;
import org.stewardledger.agreement.AgreeResolutionPath;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.*;
import org.stewardledger.deciding.ActsFixtureTest.Story;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.dispute.*;
import org.stewardledger.promise.*;

/** What follows when promises are kept or broken, for {@link ActsFixtureTest} and others. */
final class DisputeStories {

    static final AgreementId AGREEMENT = new AgreementId(id(61));
    static final ClauseId CLAUSE = new ClauseId(id(62));
    static final ConsequenceId CONSEQUENCE = new ConsequenceId(id(63));
    static final DisputeId DISPUTE = new DisputeId(id(64));
    static final Followed PROMISED = new Followed.Promise(PROMISE);
    static final AgreedClause AGREED = new AgreedClause(AGREEMENT, 1, CLAUSE);
    static final Resolution RESOLUTION = new Resolution("Both were late", "We wait a day", "We pay the fee");

    static final Said BREACH = says(SOUTH, new DeclareBreach(PROMISE));
    private static final Said REPAIR = says(NORTH, new OfferRepair(PROMISE, "We are sorry", "A free berth"));
    static final Said OPENED =
            says(SOUTH, new OpenDispute(DISPUTE, new Disputed.Promise(PROMISE), set(NORTH), "It was late"));
    static final Said SOUTH_RESOLVES = says(SOUTH, new ResolveDispute(DISPUTE, RESOLUTION));

    private DisputeStories() {}

    /**
     * North and south agreed on a consequence of breaking, which south may apply, and on two steps for disputes; north
     * promised under that, and south judged it broken.
     */
    static Harbour agreed() {
        return formed().after(says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths")))
                .after(says(NORTH, new AgreeConsequence(AGREEMENT, CLAUSE, 0, Upon.BREAKING, "A fee", set(SOUTH))))
                .after(says(NORTH, new AgreeResolutionPath(AGREEMENT, 0, List.of("talk", "mediate"))))
                .after(says(NORTH, new ProposeTerms(AGREEMENT, 2, set(NORTH, SOUTH), Optional.empty())))
                .after(says(SOUTH, new ConsentToTerms(AGREEMENT, 1)))
                .after(promisedUnder(AGREEMENT))
                .after(BREACH);
    }

    static RecordConsequence applied() {
        return new RecordConsequence(CONSEQUENCE, PROMISED, new Origin.Agreed(AGREED), effect("A fee"));
    }

    static WaiveConsequence waived() {
        return new WaiveConsequence(CONSEQUENCE, PROMISED, AGREED);
    }

    static RecordConsequence natural() {
        return new RecordConsequence(CONSEQUENCE, PROMISED, new Origin.Natural(), effect("Ships went elsewhere"));
    }

    private static Effect effect(String what) {
        return new Effect(what, false, set(NORTH), Optional.empty());
    }

    private static Harbour disputed() {
        return formed().after(promised()).after(OPENED);
    }

    static List<Story> ofRepair() {
        int breach = formed().after(promised()).said();
        return List.of(
                story(
                        formed().after(promised()).after(BREACH),
                        says(SOUTH, new CorrectStatement(PROMISE, firstEventOf(breach), Optional.empty())),
                        RecordCorrected.class),
                story(formed().after(promised()).after(BREACH), REPAIR, RepairOffered.class),
                story(
                        formed().after(promised()).after(BREACH).after(REPAIR),
                        says(SOUTH, new AcceptRepair(PROMISE, 1)),
                        RepairAccepted.class));
    }

    static List<Story> ofConsequences() {
        return List.of(
                story(agreed(), says(SOUTH, applied()), ConsequenceRecorded.class),
                story(agreed(), says(WEST, natural()), ConsequenceRecorded.class),
                story(agreed(), says(SOUTH, waived()), ConsequenceWaived.class));
    }

    static List<Story> ofDisputes() {
        return List.of(
                story(formed().after(promised()), OPENED, DisputeOpened.class),
                story(
                        disputed(),
                        says(NORTH, new AdvanceDispute(DISPUTE, new Step.InWords("We talked"))),
                        DisputeAdvanced.class),
                story(
                        agreed().after(says(
                                NORTH,
                                new OpenDispute(DISPUTE, new Disputed.Agreement(AGREEMENT), set(SOUTH), "The fee"))),
                        says(SOUTH, new AdvanceDispute(DISPUTE, new Step.OnPath(1, 2))),
                        DisputeAdvanced.class),
                story(disputed(), says(NORTH, new HoldDispute(DISPUTE, LocalDate.of(2026, 12, 24))), DisputeHeld.class),
                story(disputed(), SOUTH_RESOLVES, ResolutionStated.class),
                story(
                        disputed().after(SOUTH_RESOLVES),
                        says(NORTH, new ResolveDispute(DISPUTE, RESOLUTION)),
                        ResolutionStated.class,
                        DisputeResolved.class));
    }
}
