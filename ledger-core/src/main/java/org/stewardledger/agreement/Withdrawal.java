package org.stewardledger.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.PartnershipFacts;

/**
 * What the withdrawal of a partner from the partnership comes to in an agreement. No act of its own: the withdrawal is
 * decided once, on every agreement of the partnership, and these are the events it records in each.
 */
public final class Withdrawal {

    private Withdrawal() {}

    /** The promises that the withdrawal reads, because it can settle a version that amends them. */
    public static Set<PromiseId> amends(Agreement agreement) {
        return proposed(agreement);
    }

    /** The promises that the version proposed amends. */
    static Set<PromiseId> proposed(Agreement agreement) {
        return amendments(agreement).stream().map(Amendment::promiseId).collect(Collectors.toUnmodifiableSet());
    }

    /** The amendments of the version that is proposed. */
    static List<Amendment> amendments(Agreement agreement) {
        return agreement instanceof Agreement.Drafted drafted
                ? drafted.course().versions().proposed().stream()
                        .flatMap(version -> version.amendments().stream())
                        .toList()
                : List.of();
    }

    /**
     * The partner leaves, under every name it has in the agreement. If all others have consented to the version that is
     * proposed, that settles it, unless a promise it amends has moved on or affects the partner. Otherwise, if all
     * others have declared the same end, that is its end; an agreement in which nobody is left is dissolved. Nothing
     * when the partner is no party, or the agreement has ended.
     *
     * @param partnership as it was before the withdrawal
     */
    public static List<AgreementEvent> of(
            PartnerId partner,
            AgreementId agreementId,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        return switch (agreement) {
            case Agreement.Undrafted undrafted -> List.of();
            case Agreement.Completed completed -> List.of();
            case Agreement.Dissolved dissolved -> List.of();
            case Agreement.Drafting open -> leave(partner, agreementId, partnership, open.course(), promises);
            case Agreement.Provisional open -> leave(partner, agreementId, partnership, open.course(), promises);
            case Agreement.InForce open -> leave(partner, agreementId, partnership, open.course(), promises);
            case Agreement.UnderRenegotiation open -> leave(partner, agreementId, partnership, open.course(), promises);
        };
    }

    private static List<AgreementEvent> leave(
            PartnerId partner,
            AgreementId agreementId,
            PartnershipFacts partnership,
            Course before,
            Amendables promises) {
        List<AgreementEvent> events = new ArrayList<>();
        Course course = before;
        for (PartnerId party : before.versions().parties()) {
            if (partnership.same(party, partner)) {
                events.add(new PartyLeft(agreementId, before.within(), party));
                course = course.left(party);
            }
        }
        if (!events.isEmpty()) {
            follow(agreementId, partnership, course, promises).ifPresent(events::add);
        }
        return List.copyOf(events);
    }

    /** What follows from it, if anything does. */
    private static Optional<AgreementEvent> follow(
            AgreementId agreementId, PartnershipFacts partnership, Course course, Amendables promises) {
        Versions versions = course.versions();
        Optional<Version> settled = versions.proposed()
                .filter(open -> Settling.isDue(open, open.consented(), partnership))
                .filter(open -> Settling.canBe(open, partnership, promises));
        if (settled.isPresent()) {
            return settled.map(version -> new TermsInForce(agreementId, course.within(), version.number()));
        }
        Optional<Version> bound =
                versions.inForce().filter(version -> !version.parties().isEmpty());
        boolean deserted = versions.isDeserted();
        return Stream.of(Farewell.values())
                .filter(farewell -> bound.isPresent() && Ending.isDue(course, farewell, partnership)
                        || deserted && farewell == Farewell.DISSOLVED)
                .findFirst()
                .map(farewell -> Ending.end(farewell, agreementId, course.within()));
    }
}
