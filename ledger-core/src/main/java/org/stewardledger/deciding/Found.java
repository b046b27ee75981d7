package org.stewardledger.deciding;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.promise.Promise;

/**
 * A promise, a judgement of one, or an agreement that something is said about, as the speaker may know it. Finding it
 * makes it part of the append condition.
 *
 * @param viewer       the speaker before the partnership it is in
 * @param audience     who may see it
 * @param lastSpokenAt when the last act on it took effect that the speaker may see
 */
record Found(Viewer viewer, Visibility audience, Optional<Instant> lastSpokenAt) {

    /** The promise; empty when there is none that the speaker may know of. */
    static Optional<Found> promise(PromiseId id, Situation situation) {
        Promise promise = situation.state(EntityKind.PROMISE.key(id.value()));
        return promise.within()
                .flatMap(within -> viewer(within, situation))
                .filter(promise::isKnownTo)
                .map(viewer -> new Found(viewer, promise.audience().orElseThrow(), promise.lastSpokenAt(viewer)));
    }

    /** The judgement of a promise; empty when there is none that the speaker may know of. */
    static Optional<Found> judgement(PromiseId id, EventId judgement, Situation situation) {
        return promise(id, situation)
                .flatMap(found -> situation
                        .state(EntityKind.PROMISE.key(id.value()))
                        .facts()
                        .map(facts -> facts.judgements().get(judgement))
                        .filter(found.viewer()::sees)
                        .map(audience -> new Found(found.viewer(), audience, found.lastSpokenAt())));
    }

    /** The agreement; empty when there is none that the speaker may know of. */
    static Optional<Found> agreement(AgreementId id, Situation situation) {
        Agreement agreement = situation.state(EntityKind.AGREEMENT.key(id.value()));
        return agreement
                .within()
                .flatMap(within -> viewer(within, situation))
                .filter(agreement::isKnownTo)
                .map(viewer -> new Found(viewer, agreement.audience().orElseThrow(), agreement.lastSpokenAt(viewer)));
    }

    /** The agreement that a promise is under, which the speaker knows of. */
    static Optional<AgreementId> under(PromiseId id, Situation situation) {
        return situation.state(EntityKind.PROMISE.key(id.value())).under();
    }

    /** The parties of the version in force, or else of the one proposed; empty when the speaker knows of none. */
    static Optional<SortedSet<PartnerId>> parties(AgreementId id, Situation situation) {
        return agreement(id, situation)
                .flatMap(found ->
                        situation.state(EntityKind.AGREEMENT.key(id.value())).facts())
                .map(AgreementFacts::partiesNow)
                .filter(parties -> !parties.isEmpty());
    }

    private static Optional<Viewer> viewer(PartnershipId within, Situation situation) {
        return situation.viewer(situation.partnership(within));
    }
}
