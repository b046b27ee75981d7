package org.stewardledger.projections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.promise.AssessmentTranscribed;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseDeclined;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseReleased;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.PromiseRevoked;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.promise.Verdict;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * Events of promises, and what they are made of, by chance.
 *
 * @param random     what draws them; each draw moves it on
 * @param partners   who is named in them
 * @param milestones what they may fall due at
 */
record RandomEvents(
        SplittableRandom random, PartnershipId partnership, List<PartnerId> partners, List<MilestoneId> milestones) {

    /** The order in which partners are listed. */
    static final Comparator<PartnerId> ORDER =
            Comparator.comparing(partner -> partner.value().toString());

    /** What opens a spoken promise. */
    LedgerEvent spokenFirst(PromiseId promise, Proposal proposal) {
        return random.nextBoolean()
                ? new PromiseOffered(promise, partnership, partners.getFirst(), proposal)
                : new PromiseMade(promise, partnership, partners.getFirst(), Optional.of(proposal), 1);
    }

    /** What is said of a spoken promise later. */
    LedgerEvent spokenLater(PromiseId promise) {
        PartnerId by = partners.get(random.nextInt(partners.size()));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new PromiseMade(promise, partnership, by, Optional.empty(), 1);
            case 3 -> new RiskWarned(promise, partnership, by);
            case 4 -> new BreachDeclared(promise, partnership, by);
            case 5 -> new PromiseRenegotiated(promise, partnership, random.nextInt(2, 9), terms());
            case 6 -> new NewTermsProposed(promise, partnership, by, 9, terms(), some(2));
            case 7 ->
                new FulfilmentReported(
                        promise,
                        partnership,
                        by,
                        random.nextBoolean(),
                        new Evidence("done", Optional.empty(), Optional.empty()));
            case 8 -> new PromiseKept(promise, partnership);
            case 9 -> new DissatisfactionDeclared(promise, partnership, by);
            case 10 ->
                random.nextBoolean()
                        ? new PromiseReleased(promise, partnership)
                        : new PromiseRevoked(promise, partnership, by);
            default -> new PromiseDeclined(promise, partnership, by);
        };
    }

    /** What opens a transcribed promise. */
    LedgerEvent transcribed(PromiseId promise, Proposal proposal) {
        return new PromiseTranscribed(promise, partnership, proposal, new Text.Plain("spelled"), Optional.empty());
    }

    /** What a source tells of a promise later. */
    LedgerEvent later(PromiseId promise) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> new TermsTranscribed(promise, partnership, terms(), Optional.empty());
            case 4 -> new BearerTranscribed(promise, partnership, some(1), new Text.Plain("spelled"));
            case 5 -> new PromiseesTranscribed(promise, partnership, some(random.nextInt(3)));
            case 6 -> new AssessmentTranscribed(promise, partnership, partners.getFirst(), Verdict.ENDORSED, "spelled");
            default -> {
                Outcome outcome =
                        random.nextBoolean() ? Outcome.KEPT : Outcome.values()[random.nextInt(Outcome.values().length)];
                yield new OutcomeTranscribed(promise, partnership, outcome, due(), "spelled");
            }
        };
    }

    Proposal proposal() {
        return new Proposal(
                partnership,
                some(1 + random.nextInt(2)),
                some(random.nextInt(3)),
                Subject.values()[random.nextInt(3)],
                random.nextBoolean() ? Optional.of("work " + random.nextInt(3)) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of("part " + random.nextInt(2)),
                terms());
    }

    Terms terms() {
        return Terms.of("text " + random.nextInt(2), due());
    }

    private Due due() {
        return switch (random.nextInt(5)) {
            case 0 -> Due.none();
            case 1 -> Due.on(day());
            default -> Due.at(milestones.get(random.nextInt(milestones.size())));
        };
    }

    /** So many of the partners. */
    SortedSet<PartnerId> some(int many) {
        SortedSet<PartnerId> some = new TreeSet<>(ORDER);
        while (some.size() < many) {
            some.add(partners.get(random.nextInt(partners.size())));
        }
        return some;
    }

    /** A day within the 60 from the start. */
    LocalDate day() {
        return LocalDate.ofInstant(RandomHistory.START, RandomHistory.ZONE).plusDays(random.nextInt(60));
    }
}
