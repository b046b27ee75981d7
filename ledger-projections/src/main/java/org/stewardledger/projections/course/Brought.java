package org.stewardledger.projections.course;

import java.util.Optional;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.OfferCountered;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.terms.Terms;

/**
 * The terms that one event brought.
 *
 * @param terms   the terms
 * @param version the version it states; empty for transcribed ones
 * @param inForce false when they were only proposed beside others that stay
 */
public record Brought(Terms terms, Optional<Integer> version, boolean inForce) {

    /** What an event brought; empty when it leaves the terms alone. */
    public static Optional<Brought> by(PromiseEvent event) {
        return switch (event) {
            case PromiseRequested requested -> first(requested.proposal());
            case PromiseOffered offered -> first(offered.proposal());
            case PromiseMade made -> made.proposal().flatMap(Brought::first);
            case PromiseTranscribed told -> first(told.proposal());
            case OfferCountered countered -> some(countered.terms(), countered.version());
            case PromiseRenegotiated renegotiated -> some(renegotiated.terms(), renegotiated.version());
            case NewTermsProposed proposed ->
                Optional.of(new Brought(proposed.terms(), Optional.of(proposed.version()), false));
            case TermsTranscribed told -> Optional.of(new Brought(told.terms(), Optional.empty(), true));
            default -> Optional.empty();
        };
    }

    private static Optional<Brought> first(Proposal proposal) {
        return some(proposal.terms(), 1);
    }

    private static Optional<Brought> some(Terms terms, int version) {
        return Optional.of(new Brought(terms, Optional.of(version), true));
    }
}
