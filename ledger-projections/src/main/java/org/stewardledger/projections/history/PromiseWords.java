package org.stewardledger.projections.history;

import java.util.Locale;
import org.stewardledger.promise.AssessmentTranscribed;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsConsented;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.NewTermsRefused;
import org.stewardledger.promise.OfferCountered;
import org.stewardledger.promise.OfferWithdrawn;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseAccepted;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseDeclined;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseReleased;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.PromiseRevoked;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.ReleaseDeclared;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.Terms;
import org.stewardledger.promise.TermsTranscribed;

/** What happened to a promise, in a sentence, with the names as spelled then. */
final class PromiseWords {

    private final Spelled names;
    private final Told told;

    /**
     * For one event.
     *
     * @param told what was last said of the promise; of the one that the event opens, what it says
     */
    PromiseWords(Spelled names, Told told) {
        this.names = names;
        this.told = told;
    }

    String of(PromiseEvent event) {
        String title = told.title();
        return switch (event) {
            case PromiseRequested asked ->
                "%s asked %s for %s%s."
                        .formatted(
                                names.name(asked.by()),
                                names.names(asked.proposal().promisors()),
                                title,
                                due(asked.proposal().terms()));
            case PromiseOffered offered ->
                "%s offered %s%s."
                        .formatted(
                                names.name(offered.by()),
                                title,
                                due(offered.proposal().terms()));
            case OfferCountered offer ->
                "%s put other terms on the table for %s: %s."
                        .formatted(names.name(offer.by()), title, moved(offer.terms()));
            case PromiseDeclined declined ->
                "%s declined the terms on the table for %s.".formatted(names.name(declined.by()), title);
            case OfferWithdrawn withdrawn ->
                "%s took back the terms on the table for %s.".formatted(names.name(withdrawn.by()), title);
            case PromiseMade made -> "%s promised %s%s.".formatted(names.name(made.by()), title, due());
            case PromiseAccepted accepted -> "%s accepted %s.".formatted(names.name(accepted.by()), title);
            case FulfilmentReported report ->
                "%s reported %s %s."
                        .formatted(names.name(report.by()), title, report.partial() ? "done in part" : "done");
            case SatisfactionDeclared yes -> "%s is satisfied with %s.".formatted(names.name(yes.by()), title);
            case DissatisfactionDeclared no -> "%s is not satisfied with %s.".formatted(names.name(no.by()), title);
            case PromiseKept kept -> title + " is kept.";
            case NewTermsProposed terms ->
                "%s proposed new terms for %s: %s.".formatted(names.name(terms.by()), title, moved(terms.terms()));
            case NewTermsConsented yes ->
                "%s consented to the new terms for %s.".formatted(names.name(yes.by()), title);
            case NewTermsRefused no -> "%s refused the new terms for %s.".formatted(names.name(no.by()), title);
            case PromiseRenegotiated terms -> "New terms for %s: %s.".formatted(title, moved(terms.terms()));
            case ReleaseDeclared released ->
                "%s released the promisor from %s.".formatted(names.name(released.by()), title);
            case PromiseReleased released -> "The promisor is released from %s.".formatted(title);
            case PromiseRevoked revoked -> "%s revoked %s.".formatted(names.name(revoked.by()), title);
            case RiskWarned warned -> "%s warned that %s is at risk.".formatted(names.name(warned.by()), title);
            case BreachDeclared breach -> "%s judged %s broken.".formatted(names.name(breach.by()), title);
            case PromiseAssessed judged ->
                "%s assessed %s: %s.".formatted(names.name(judged.by()), title, plain(judged.verdict()));
            case RecordCorrected correction ->
                "An earlier entry about %s was mistaken and no longer counts.".formatted(title);
            case PromiseTranscribed transcribed -> "According to the source, " + transcribed(transcribed);
            case TermsTranscribed terms ->
                "According to the source, the terms of %s changed: %s.".formatted(title, moved(terms.terms()));
            case OutcomeTranscribed came ->
                "According to the source (“%s”), %s is %s.".formatted(came.spelling(), title, plain(came.outcome()));
            case BearerTranscribed borne ->
                "According to the source (“%s”), %s is borne by %s."
                        .formatted(borne.spelling(), title, names.names(borne.bearers()));
            case PromiseesTranscribed to ->
                "According to the source, %s is promised to %s."
                        .formatted(title, to.promisees().isEmpty() ? "the partnership" : names.names(to.promisees()));
            case AssessmentTranscribed judged ->
                "According to the source (“%s”), %s assessed %s: %s."
                        .formatted(judged.spelling(), names.name(judged.assessor()), title, plain(judged.verdict()));
        };
    }

    private String transcribed(PromiseTranscribed made) {
        return "%s promised %s%s."
                .formatted(
                        names.names(made.proposal().promisors()),
                        told.title(),
                        due(made.proposal().terms()));
    }

    private String due(Terms terms) {
        String due = names.due(terms.due());
        return due.isEmpty() ? ", without a due date" : ", due " + due;
    }

    private String due() {
        return told.due().isEmpty() ? "" : ", due " + told.due();
    }

    private String moved(Terms terms) {
        String due = names.due(terms.due());
        if (due.equals(told.due())) {
            return due.isEmpty() ? "another text" : "another text, still due " + due;
        }
        if (due.isEmpty()) {
            return "no due date any more, instead of " + told.due();
        }
        return told.due().isEmpty() ? "due %s".formatted(due) : "due %s instead of %s".formatted(due, told.due());
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
