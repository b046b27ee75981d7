package org.stewardledger.projections.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.AgreementDissolved;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseDropped;
import org.stewardledger.agreement.CompletionDeclared;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.DissolutionDeclared;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ElementWritten;
import org.stewardledger.agreement.ExperimentConcluded;
import org.stewardledger.agreement.ExperimentStarted;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.agreement.ProposalWithdrawn;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.agreement.TermsConsented;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsObjected;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.terms.Terms;

/**
 * What happened to an agreement, in a sentence, with the names as spelled then.
 *
 * @param names what partners and agreements are called
 */
record AgreementWords(Spelled names) {

    String of(AgreementEvent event) {
        String agreement = "“" + names.name(event.agreementId().value()) + "”";
        return switch (event) {
            case AgreementDrafted drafted -> who(drafted.by()) + " drafted the agreement " + agreement + ".";
            case ElementWritten it -> wrote(it.by(), "wrote “%s” in %s: %s", plain(it.element()), agreement, it.text());
            case ResultDefined it -> wrote(it.by(), "defined a result of %s: %s", agreement, it.text());
            case SuccessTestSet it -> wrote(it.by(), "set a success test of %s, %s", agreement, test(it));
            case ConsequenceWritten it -> wrote(it.by(), "wrote into %s what %s", agreement, consequence(it));
            case ResolutionPathWritten it ->
                wrote(it.by(), "wrote into %s how disputes go: %s", agreement, String.join("; ", it.steps()));
            case AssessmentAllowed it ->
                wrote(it.by(), "wrote into %s who assesses beside its parties: %s.", agreement, assessors(it));
            case ClauseDropped it -> wrote(it.by(), "dropped %s from %s.", plain(it.clause()), agreement);
            case TermsProposed it ->
                said(it.by(), "proposed version %d of %s to %s.", it.version(), agreement, parties(it));
            case AmendmentProposed it ->
                "Version %d of %s would bring a promise new terms: %s"
                        .formatted(it.version(), agreement, terms(it.terms()));
            case TermsConsented it -> said(it.by(), "consented to version %d of %s.", it.version(), agreement);
            case TermsObjected it -> said(it.by(), "objected to version %d of %s.", it.version(), agreement);
            case TermsInForce it -> "Version %d of %s is in force.".formatted(it.version(), agreement);
            case ProposalWithdrawn it -> said(it.by(), "took back version %d of %s.", it.version(), agreement);
            case SuccessTestAssessed it ->
                said(it.by(), "judged a success test of %s: %s.", agreement, plain(it.verdict()));
            case ExperimentStarted it ->
                said(it.by(), "started an experiment under %s, until %s: %s", agreement, it.endsOn(), it.text());
            case ExperimentConcluded it ->
                said(it.by(), "concluded an experiment under %s. Learned: %s", agreement, it.learned());
            case CompletionDeclared it -> said(it.by(), "declared %s completed.", agreement);
            case DissolutionDeclared it -> said(it.by(), "would have %s dissolved.", agreement);
            case AgreementCompleted completed -> agreement + " is completed.";
            case AgreementDissolved dissolved -> agreement + " is dissolved.";
            case PartyLeft it -> names.name(it.party()) + " left " + agreement + ".";
        };
    }

    private String test(SuccessTestSet set) {
        return "which %s judges: by %s, success is known if: %s"
                .formatted(names.name(set.assessor()), set.date(), set.text());
    }

    private String consequence(ConsequenceWritten written) {
        return "follows upon %s a promise, and %s may apply: %s"
                .formatted(plain(written.upon()), names.names(written.appliers()), written.text());
    }

    private String parties(TermsProposed proposed) {
        return names.names(proposed.parties())
                + proposed.reviewOn().map(day -> ", to be reviewed on " + day).orElse("");
    }

    private String assessors(AssessmentAllowed allowed) {
        String all = Stream.concat(
                        Stream.of("the observers").filter(word -> allowed.observers()),
                        allowed.partners().stream().map(names::name))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nobody" : all;
    }

    private String terms(Terms terms) {
        String due = names.due(terms.due());
        return terms.text() + (due.isEmpty() ? ", without a due date." : ", due " + due + ".");
    }

    private String said(PartnerId by, String sentence, Object... rest) {
        return names.name(by) + " " + sentence.formatted(rest);
    }

    private String wrote(Optional<PartnerId> by, String sentence, Object... rest) {
        return who(by) + " " + sentence.formatted(rest);
    }

    private String who(Optional<PartnerId> by) {
        return by.map(names::name).orElse("The facilitator");
    }

    private static String plain(Clause clause) {
        return switch (clause) {
            case Clause.OfElement(Element element) -> "“" + plain(element) + "”";
            case Clause.OfResult result -> "a result";
            case Clause.OfSuccessTest test -> "a success test";
            case Clause.OfConsequence consequence -> "a consequence";
            case Clause.ResolutionPath path -> "how disputes go";
            case Clause.Assessing assessing -> "who assesses beside its parties";
        };
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
