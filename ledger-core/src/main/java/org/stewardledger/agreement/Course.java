package org.stewardledger.agreement;

import java.time.Instant;
import java.util.Comparator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Viewer;

/**
 * What was said in an agreement so far.
 *
 * @param within    the partnership it is made in
 * @param opening   how it was begun
 * @param audience  who may see it
 * @param draft     the clauses as they were written last
 * @param versions  what is in force and what is proposed
 * @param trials    experiments and success tests
 * @param farewells which parties of the version in force would have it end, and how
 * @param lastAt    when the last of it that all who may see the agreement may see took effect
 */
record Course(
        PartnershipId within,
        AgreementDrafted opening,
        Visibility audience,
        Draft draft,
        Versions versions,
        Trials trials,
        PMap<PartnerId, Farewell> farewells,
        Instant lastAt) {

    static Course opened(AgreementDrafted opening, Visibility audience, Instant at) {
        return new Course(
                opening.partnershipId(),
                opening,
                audience,
                Draft.empty(),
                Versions.none(),
                Trials.none(),
                HashTreePMap.empty(),
                at);
    }

    /** One thing more was said. What fewer may see moves no time that others act on. */
    Course after(Recorded<AgreementEvent> recorded) {
        if (!recorded.visibility().equals(audience) || recorded.effectiveAt().isBefore(lastAt)) {
            return this;
        }
        Instant last = recorded.effectiveAt();
        return new Course(within, opening, audience, draft, versions, trials, farewells, last);
    }

    /** When the last of it took effect that the speaking person may see. */
    Instant lastAt(Viewer viewer) {
        return trials.judgements().values().stream()
                .flatMap(judged -> judged.entrySet().stream())
                .filter(said -> viewer.sees(said.getKey().audience()))
                .map(said -> said.getValue().at())
                .filter(lastAt::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(lastAt);
    }

    Course with(Draft written) {
        return new Course(within, opening, audience, written, versions, trials, farewells, lastAt);
    }

    Course with(Versions decided) {
        return new Course(within, opening, audience, draft, decided, trials, farewells, lastAt);
    }

    Course with(Trials tried) {
        return new Course(within, opening, audience, draft, versions, tried, farewells, lastAt);
    }

    Course with(PMap<PartnerId, Farewell> declared) {
        return new Course(within, opening, audience, draft, versions, trials, declared, lastAt);
    }

    /** Another version is in force; what was declared about the end of the old one lapses. */
    Course settled(int version) {
        return with(versions.settled(version)).with(HashTreePMap.empty());
    }

    Course left(PartnerId party) {
        return with(versions.without(party)).with(farewells.minus(party));
    }
}
