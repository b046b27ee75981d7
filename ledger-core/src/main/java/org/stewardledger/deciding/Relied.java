package org.stewardledger.deciding;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.act.AgreementId;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.Viewer;

/**
 * An agreement that an act relies on, as the speaker may know it. Finding it makes it part of the append condition.
 *
 * @param facts        what may be known of it
 * @param lastSpokenAt when the last act on it took effect that the speaker may see: what relies on it takes effect no
 *                     earlier
 */
record Relied(AgreementFacts facts, Optional<Instant> lastSpokenAt) {

    /** The agreement of the partnership that the speaker is before; empty when the speaker knows of none. */
    static Optional<Relied> on(AgreementId id, Viewer viewer, Situation situation) {
        Agreement agreement = situation.state(EntityKind.AGREEMENT.key(id.value()));
        return agreement
                .facts()
                .filter(facts ->
                        facts.partnershipId().equals(viewer.partnership().partnershipId()))
                .filter(facts -> agreement.isKnownTo(viewer))
                .map(facts -> new Relied(facts, agreement.lastSpokenAt(viewer)));
    }

    /** The later of this time and of the last act on what is relied on. */
    static Optional<Instant> notBefore(Optional<Instant> last, Optional<Relied> relied) {
        return Stream.concat(last.stream(), relied.flatMap(Relied::lastSpokenAt).stream())
                .max(Comparator.naturalOrder());
    }
}
