package org.stewardledger.promise;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Amendable;
import org.stewardledger.partnership.Viewer;

/**
 * What the partners have said in a spoken promise so far.
 *
 * @param opening    how it began
 * @param audience   who may see it
 * @param terms      the terms on the table or in force
 * @param promised   who promised, and on which version
 * @param accepted   who accepted, and on which version last
 * @param said       what was declared and judged of it
 * @param newTerms   new terms that are being decided on
 * @param refused    the last refusal of new terms
 * @param marks      what was said beside its course
 * @param lastAt     when the last of it that all who may see the promise may see took effect
 */
record Course(
        Opening opening,
        Visibility audience,
        CurrentTerms terms,
        PMap<PartnerId, Integer> promised,
        PMap<PartnerId, Integer> accepted,
        Statements said,
        Optional<NewTerms> newTerms,
        Optional<NewTerms.Refused> refused,
        Marks marks,
        Instant lastAt) {

    static Course opened(Opening opening, Visibility audience, Instant at) {
        return new Course(
                opening,
                audience,
                CurrentTerms.first(opening),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Statements.none(),
                Optional.empty(),
                Optional.empty(),
                Marks.none(),
                at);
    }

    /** What an agreement reads of it, where somebody has promised and it has not ended, or otherwise. */
    Amendable amendable(boolean standing) {
        boolean inForce =
                standing && promised.keySet().containsAll(opening.proposal().promisors());
        return new Amendable(inForce, terms.version(), affected(), audience);
    }

    /** Whether it is done. */
    Fulfilment fulfilment() {
        return said.fulfilment();
    }

    /** Whom new terms affect: the promisors, and who may hold them to the promise. */
    private SortedSet<PartnerId> affected() {
        Proposal proposal = opening.proposal();
        SortedSet<PartnerId> affected = new TreeSet<>(proposal.promisors());
        affected.addAll(proposal.toPartnership() ? accepted.keySet() : proposal.promisees());
        return PartnerSets.copy(affected);
    }

    /** One thing more was said. What fewer may see moves no time that others act on. */
    Course after(Recorded<PromiseEvent> recorded) {
        if (!recorded.visibility().equals(audience) || recorded.effectiveAt().isBefore(lastAt)) {
            return this;
        }
        Instant last = recorded.effectiveAt();
        return new Course(opening, audience, terms, promised, accepted, said, newTerms, refused, marks, last);
    }

    /** When the last of it took effect that the speaking person may see. */
    Instant lastAt(Viewer viewer) {
        Instant last = lastAt;
        for (Statement one : said.all()) {
            if (said.lastAbout(one).isAfter(last) && viewer.sees(one.audience())) {
                last = said.lastAbout(one);
            }
        }
        return last;
    }

    /** Other terms are on the table; what was accepted before lapses. */
    Course countered(OfferCountered offer) {
        CurrentTerms countered = terms.countered(offer.version(), offer.terms(), offer.by());
        return new Course(
                opening, audience, countered, promised, HashTreePMap.empty(), said, newTerms, refused, marks, lastAt);
    }

    Course promised(PartnerId by, int version) {
        return new Course(
                opening, audience, terms, promised.plus(by, version), accepted, said, newTerms, refused, marks, lastAt);
    }

    Course accepted(PartnerId by, int version) {
        return new Course(
                opening, audience, terms, promised, accepted.plus(by, version), said, newTerms, refused, marks, lastAt);
    }

    Course with(Statements statements) {
        return new Course(opening, audience, terms, promised, accepted, statements, newTerms, refused, marks, lastAt);
    }

    Course with(Marks changed) {
        return new Course(opening, audience, terms, promised, accepted, said, newTerms, refused, changed, lastAt);
    }

    Course proposed(NewTerms proposal) {
        CurrentTerms counted = terms.given(proposal.version());
        return new Course(
                opening, audience, counted, promised, accepted, said, Optional.of(proposal), refused, marks, lastAt);
    }

    Course consented(PartnerId by) {
        Optional<NewTerms> consented = newTerms.map(proposal -> proposal.consentedBy(by));
        return new Course(opening, audience, terms, promised, accepted, said, consented, refused, marks, lastAt);
    }

    Course refused(NewTerms.Refused refusal) {
        return new Course(
                opening,
                audience,
                terms,
                promised,
                accepted,
                said,
                Optional.empty(),
                Optional.of(refusal),
                marks,
                lastAt);
    }

    /**
     * New terms are in force: those proposed here, or those that an agreement brings, while what was proposed here
     * lapses. Whoever was promised to accepted them by consenting; what was said about fulfilling the old ones, and
     * releases from them, lapse.
     */
    Course renegotiated(PromiseRenegotiated renegotiated) {
        Optional<NewTerms> agreed = newTerms.filter(open -> open.version() == renegotiated.version());
        PartnerId whose = agreed.map(NewTerms::by).orElse(terms.by());
        PMap<PartnerId, Integer> holding = accepted;
        for (PartnerId party : agreed.map(NewTerms::parties).orElseGet(this::affected)) {
            if (!opening.proposal().promisors().contains(party)) {
                holding = holding.plus(party, renegotiated.version());
            }
        }
        return new Course(
                opening,
                audience,
                terms.renegotiated(renegotiated, whose),
                promised,
                holding,
                said.underNewTerms(),
                Optional.empty(),
                Optional.empty(),
                marks.underNewTerms(),
                lastAt);
    }
}
