package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Role;

/**
 * Somebody speaks in a partnership.
 *
 * @param speaker who, for whom, on which mandate
 * @param in      the partnership
 * @param at      when what is said takes effect
 * @param now     the ledger's time
 * @param reason  why; empty when no reason is given
 * @param asked   who is to see it
 * @param byParties whether it asks for the parties of an agreement, who are these now
 * @param covered whether the mandate that is relied on covers it; true when none is
 * @param agent   whether the person holds a mandate here
 */
record Heard(
        Speaker speaker,
        PlainPartnership in,
        Instant at,
        Instant now,
        String reason,
        Visibility asked,
        boolean byParties,
        boolean covered,
        boolean agent) {

    PersonId person() {
        return speaker.person();
    }

    /** All names of the partner that is spoken for with standing; none when it is for nobody. */
    Set<PartnerId> names() {
        if (speaker.partner().isEmpty()) {
            return Set.of();
        }
        Set<PartnerId> names = in.names(speaker.partner().get());
        boolean speaks = speaker.mandate().isPresent()
                ? covered
                : names.stream()
                        .anyMatch(name -> in.isVoice(person(), name)
                                && !in.partners.get(name).voices.get(person()).isAfter(at));
        return speaks ? names : Set.of();
    }

    boolean speaksFor(PartnerId partner) {
        return names().contains(partner);
    }

    /** The first of these that is a name of the partner spoken for. */
    Optional<PartnerId> among(Collection<PartnerId> partners) {
        return partners.stream().filter(this::speaksFor).findFirst();
    }

    /** Whether the partner spoken for was a member when it takes effect, and is one. */
    boolean isMember() {
        return names().stream()
                .anyMatch(name -> in.is(name, PlainPartnership.Being.MEMBER)
                        && in.partners
                                .get(name)
                                .memberFrom
                                .filter(from -> !from.isAfter(at))
                                .isPresent());
    }

    boolean isFacilitator() {
        return speaker.partner().isEmpty() && in.isFacilitator(person()) && !in.facilitatorSince.isAfter(at);
    }

    boolean isObserver() {
        Role observing = PlainPartnership.observing(person());
        return speaker.partner().isEmpty()
                && !agent
                && in.roles.containsKey(observing)
                && !in.roles.get(observing).isAfter(at);
    }

    void spoken() {
        need(!in.recordOnly(), "partnership.record-only");
    }

    /** The member that speaks, under the name it uses. */
    PartnerId member() {
        spoken();
        need(isMember(), "partnership.not-member");
        return speaker.partner().orElseThrow();
    }

    /** The member that speaks; nobody for the facilitator. */
    Optional<PartnerId> memberOrFacilitator() {
        spoken();
        return isFacilitator() ? Optional.empty() : Optional.of(member());
    }

    /** Only whoever speaks for this partner goes on. */
    void named(PartnerId partner) {
        spoken();
        need(in.knows(partner), "partnership.partner-unknown");
        need(speaksFor(partner), "partnership.not-yours");
    }

    /** Only the registrar goes on. */
    void registrar() {
        need(in.recordOnly(), "partnership.not-record-only");
        need(
                speaker.partner().isEmpty() && in.formed.registrar().equals(Optional.of(person())),
                "partnership.not-registrar");
    }

    /** The same, for what comes to these: where that is nothing, the parties asked for are those of back then. */
    Heard saying(List<?> events, Optional<Visibility> fixed) {
        boolean again = events.isEmpty() && byParties;
        Visibility meant = again ? fixed.filter(Visibility::narrowed).orElse(asked) : asked;
        return new Heard(speaker, in, at, now, reason, meant, byParties, covered, agent);
    }

    /** It is for all who may know of it, so nobody is asked for. */
    Visibility forAll() {
        need(!asked.narrowed(), "act.not-narrowable");
        return asked;
    }

    /** It is for whoever sees what it is about; naming the same again is no narrowing. */
    Visibility inherited(Visibility fixed) {
        need(!asked.narrowed() || in.areSame(asked, fixed), "act.not-narrowable");
        return fixed;
    }

    /** It begins something that is for these, and for whoever speaks. */
    Visibility opened(Collection<PartnerId> concerned) {
        if (asked instanceof Visibility.ToPartners(SortedSet<PartnerId> partners)) {
            need(!partners.isEmpty() && partners.stream().allMatch(in::knows), "act.audience-unfit");
            need(in.recordOnly() || among(partners).isPresent(), "act.audience-unfit");
            need(in.areAllAmong(concerned, partners), "act.audience-unfit");
            return new Visibility.ToPartners(new TreeSet<>(partners));
        }
        return asked;
    }

    /** It may be for fewer than what it is about. */
    Visibility narrowed(Visibility fixed) {
        if (asked instanceof Visibility.ToPartners(SortedSet<PartnerId> partners)) {
            Visibility own = opened(Set.of());
            need(in.isWithin(own, fixed), "act.audience-unfit");
            return in.areSame(own, fixed) ? fixed : own;
        }
        return fixed;
    }

    /** Whether the partner spoken for may see what is for these. */
    boolean sees(Visibility audience) {
        return !(audience instanceof Visibility.ToPartners(SortedSet<PartnerId> partners))
                || among(partners).isPresent();
    }
}
