package org.stewardledger.projections.history;

import java.util.Locale;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
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
import org.stewardledger.promise.RepairAccepted;
import org.stewardledger.promise.RepairOffered;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.terms.Terms;

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
            case PromiseRequested asked -> requested(asked);
            case PromiseOffered it ->
                said(it.by(), "offered %s%s.", due(it.proposal().terms()));
            case OfferCountered it -> said(it.by(), "put other terms on the table for %s: %s.", moved(it.terms()));
            case PromiseDeclined it -> said(it.by(), "declined the terms on the table for %s.");
            case OfferWithdrawn it -> said(it.by(), "took back the terms on the table for %s.");
            case PromiseMade it -> said(it.by(), "promised %s%s.", due());
            case PromiseAccepted it -> said(it.by(), "accepted %s.");
            case FulfilmentReported it -> said(it.by(), "reported %s %s.", it.partial() ? "done in part" : "done");
            case SatisfactionDeclared it -> said(it.by(), "is satisfied with %s.");
            case DissatisfactionDeclared it -> said(it.by(), "is not satisfied with %s.");
            case PromiseKept kept -> title + " is kept.";
            case NewTermsProposed it -> said(it.by(), "proposed new terms for %s: %s.", moved(it.terms()));
            case NewTermsConsented it -> said(it.by(), "consented to the new terms for %s.");
            case NewTermsRefused it -> said(it.by(), "refused the new terms for %s.");
            case PromiseRenegotiated it ->
                (it.agreement().isEmpty() ? "New terms for %s: %s." : "An agreement brings new terms for %s: %s.")
                        .formatted(title, moved(it.terms()));
            case ReleaseDeclared it -> said(it.by(), "released the promisor from %s.");
            case PromiseReleased released -> "The promisor is released from %s.".formatted(title);
            case PromiseRevoked it -> said(it.by(), "revoked %s.");
            case RiskWarned it -> said(it.by(), "warned that %s is at risk.");
            case BreachDeclared it -> said(it.by(), "judged %s broken.");
            case PromiseAssessed it ->
                it.by().map(names::name).orElse("An observer") + said(" assessed %s: %s.", plain(it.verdict()));
            case RepairOffered it ->
                said(it.by(), "offered to repair %s: %s To make up for it: %s", it.apology(), it.amends());
            case RepairAccepted it -> said(it.by(), "accepted what was offered to repair %s.");
            case RecordCorrected it -> "An earlier entry about %s was mistaken and no longer counts.".formatted(title);
            case PromiseTranscribed it -> "According to the source, " + transcribed(it);
            case TermsTranscribed it ->
                "According to the source, " + said("the terms of %s changed: %s.", moved(it.terms()));
            case OutcomeTranscribed it -> spelled(it.spelling(), said("%s is %s.", plain(it.outcome())));
            case BearerTranscribed it ->
                spelled(Mentions.of(it.spelling()), said("%s is borne by %s.", names.names(it.bearers())));
            case PromiseesTranscribed it -> "According to the source, " + promisees(it);
            case AssessmentTranscribed it ->
                spelled(it.spelling(), said(it.assessor(), "assessed %s: %s.", plain(it.verdict())));
        };
    }

    /** A sentence about the promise: its title stands first in it, then the rest. */
    private String said(String sentence, String... rest) {
        return sentence.formatted(
                Stream.concat(Stream.of(told.title()), Stream.of(rest)).toArray());
    }

    private String said(PartnerId by, String sentence, String... rest) {
        return names.name(by) + " " + said(sentence, rest);
    }

    private static String spelled(String spelling, String sentence) {
        return "According to the source (“%s”), %s".formatted(spelling, sentence);
    }

    private String requested(PromiseRequested asked) {
        String promisors = names.names(asked.proposal().promisors());
        return "%s asked %s for %s%s."
                .formatted(
                        names.name(asked.by()),
                        promisors,
                        told.title(),
                        due(asked.proposal().terms()));
    }

    private String promisees(PromiseesTranscribed to) {
        return said(
                "%s is promised to %s.", to.promisees().isEmpty() ? "the partnership" : names.names(to.promisees()));
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
