package org.stewardledger.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.PartnershipFacts;

/**
 * The mandates of a partnership.
 *
 * @param granted   every mandate that was granted
 * @param lastActAt when the last act on them took effect
 */
public record Mandates(PMap<MandateId, Mandate> granted, Optional<Instant> lastActAt) {

    public static Mandates none() {
        return new Mandates(HashTreePMap.empty(), Optional.empty());
    }

    /** Whether the person was ever given a mandate here. */
    public boolean concern(PersonId person) {
        return granted.values().stream().anyMatch(mandate -> mandate.isOf(person));
    }

    /** Whether the person holds a mandate on this day, or will: none that was revoked, or is over. */
    public boolean bind(PersonId person, LocalDate day) {
        return granted.values().stream().anyMatch(mandate -> mandate.isOf(person) && !mandate.isOver(day));
    }

    /** Whether the person was given this very mandate. */
    public boolean isHolder(PersonId person, MandateId id) {
        Mandate mandate = granted.get(id);
        return mandate != null && mandate.isOf(person);
    }

    /** Whether the person may read what is done under this very mandate: its holder, and who represents who gave it. */
    public boolean isAccountedTo(PersonId person, MandateId id, PartnershipFacts partnership) {
        Mandate mandate = granted.get(id);
        return mandate != null && (mandate.isOf(person) || partnership.represents(person, mandate.grantor()));
    }

    /** The members for which the person holds a mandate at this time. */
    public Set<PartnerId> mandators(PersonId person, Instant at, PartnershipFacts partnership) {
        return granted.values().stream()
                .filter(mandate -> mandate.isOf(person) && mandate.holdsAt(at, partnership.zone()))
                .map(Mandate::grantor)
                .filter(partnership::isMember)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who keeps the responsibility under a mandate; empty when there is none such. */
    public Optional<PartnerId> responsible(MandateId id) {
        return Optional.ofNullable(granted.get(id)).map(one -> one.granted().responsible());
    }

    /**
     * The partner for which the mandate that the speaker relies on covers the errand. Refuses NOT_COVERING.
     *
     * @param effectiveAt when the act takes effect
     * @param decidedAt   the ledger's time now
     */
    public PartnerId covering(
            Speaker speaker,
            MandateId id,
            Errand errand,
            PartnershipFacts partnership,
            Instant effectiveAt,
            Instant decidedAt) {
        Mandate mandate = granted.get(id);
        if (mandate == null || !mandate.isOf(speaker.person())) {
            throw MandateRefusal.NOT_COVERING.because("the speaker holds no such mandate");
        }
        MandateRefusal.NOT_COVERING.when(
                partnership.offices().isFacilitator(speaker.person()), "the facilitator acts for nobody");
        mandate.gap(errand, partnership, effectiveAt, decidedAt).ifPresent(gap -> {
            throw MandateRefusal.NOT_COVERING.because(gap);
        });
        return mandate.grantor();
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Mandates evolve(Mandates state, Recorded<MandateEvent> recorded) {
        Instant at = recorded.effectiveAt();
        PMap<MandateId, Mandate> changed = switch (recorded.event()) {
            case MandateGranted granted ->
                state.granted.plus(granted.mandateId(), new Mandate(granted, at, Optional.empty()));
            case MandateRevoked revoked -> {
                Mandate before = state.granted.get(revoked.mandateId());
                yield before == null
                        ? state.granted
                        : state.granted.plus(
                                revoked.mandateId(), new Mandate(before.granted(), before.given(), Optional.of(at)));
            }
        };
        Optional<Instant> last =
                state.lastActAt.filter(before -> before.isAfter(at)).or(() -> Optional.of(at));
        return new Mandates(changed, last);
    }
}
