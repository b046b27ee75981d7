package org.stewardledger.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreeConsequence;
import org.stewardledger.agreement.AgreeResolutionPath;
import org.stewardledger.agreement.Amendment;
import org.stewardledger.agreement.AssessSuccessTest;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConcludeExperiment;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DefineResult;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ElementChange;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.ObjectToTerms;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.RenegotiateAgreement;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.agreement.SetSuccessTest;
import org.stewardledger.agreement.StartExperiment;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.TestVerdict;
import org.stewardledger.agreement.Upon;
import org.stewardledger.agreement.WriteElement;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * What the {@link Orchard}'s partners agree on: an agreement in force, and another version of it that moves a promise.
 */
final class OrchardAgreement {

    final AgreementId id = new AgreementId(UUID.randomUUID());
    final PromiseId juice = new PromiseId(UUID.randomUUID());
    final ClauseId song = new ClauseId(UUID.randomUUID());
    final ClauseId feast = new ClauseId(UUID.randomUUID());

    private final Orchard orchard;

    OrchardAgreement(Orchard orchard) {
        this.orchard = orchard;
    }

    void agree() {
        ResultId barrels = new ResultId(UUID.randomUUID());
        SuccessTestId tasting = new SuccessTestId(UUID.randomUUID());
        orchard.say(orchard.vera, new DraftAgreement(id, orchard.id, "Juice"));
        orchard.say(
                orchard.vera,
                new WriteElement(id, Element.INTENT_AND_VISION, 0, "No apple rots, and <b>everyone</b> drinks."));
        orchard.say(orchard.paul, new WriteElement(id, Element.ROLES, 0, "The village picks.\nThe press presses."));
        orchard.say(orchard.vera, new DefineResult(id, barrels, 0, "Ten barrels of juice"));
        orchard.say(
                orchard.vera,
                new SetSuccessTest(
                        id,
                        tasting,
                        0,
                        LocalDate.of(2026, 1, 2),
                        "the children ask for more",
                        orchard.village,
                        Optional.of(barrels)));
        orchard.say(
                orchard.vera,
                new SetSuccessTest(
                        id,
                        new SuccessTestId(UUID.randomUUID()),
                        0,
                        LocalDate.of(2026, 1, 3),
                        "no apple lies under a tree",
                        orchard.press,
                        Optional.empty()));
        orchard.say(
                orchard.vera,
                new AgreeConsequence(
                        id, song, 0, Upon.BREAKING, "The press sings a song", Orchard.partners(orchard.village)));
        orchard.say(
                orchard.vera,
                new AgreeConsequence(id, feast, 0, Upon.KEEPING, "A feast", Orchard.partners(orchard.press)));
        orchard.say(orchard.paul, new AgreeResolutionPath(id, 0, List.of("Under the old tree", "Before the council")));
        settle();
        experiment();
        renegotiate();
        orchard.sayNow(orchard.vera, new AssessSuccessTest(id, tasting, TestVerdict.PARTLY_MET, Optional.empty()));
    }

    private void settle() {
        orchard.say(
                orchard.vera,
                new ProposeTerms(
                        id,
                        8,
                        Orchard.partners(orchard.village, orchard.press),
                        Optional.of(LocalDate.of(2027, 1, 1))));
        orchard.because(orchard.paul, "Ten are too many.", new ObjectToTerms(id, 1));
        orchard.say(orchard.paul, new ConsentToTerms(id, 1));
    }

    private void experiment() {
        ExperimentId ladder = new ExperimentId(UUID.randomUUID());
        orchard.say(orchard.vera, new StartExperiment(id, ladder, "One long ladder for all", LocalDate.of(2027, 1, 1)));
        orchard.say(orchard.vera, new ConcludeExperiment(id, ladder, "It needs two."));
    }

    private void renegotiate() {
        Proposal proposal = new Proposal(
                orchard.id,
                Orchard.partners(orchard.press),
                Orchard.partners(orchard.village),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("Ten barrels are pressed", Due.on(LocalDate.of(2027, 2, 1))));
        orchard.say(orchard.paul, new MakePromise(juice, Optional.of(proposal), Optional.empty()));
        orchard.because(
                orchard.paul,
                "It was a dry year.",
                new RenegotiateAgreement(
                        id,
                        1,
                        8,
                        List.of(new ElementChange(
                                Element.INTENT_AND_VISION, "No apple rots, and <b>whoever comes</b> drinks.")),
                        List.of(new Amendment(
                                juice, 1, Terms.of("Eight barrels are pressed", Due.on(LocalDate.of(2027, 3, 1))))),
                        Optional.empty(),
                        Optional.empty()));
    }
}
