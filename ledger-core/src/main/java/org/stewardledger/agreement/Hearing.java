package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Somebody speaks in an agreement: who it is there, under all its names, and how far the agreement has come.
 *
 * @param standing    what the speaker may speak for
 * @param partnership who is who in the partnership
 * @param drafted     the agreement
 */
record Hearing(Standing standing, PartnershipFacts partnership, Agreement.Drafted drafted) {

    /**
     * Hears somebody in an agreement that is on record. Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER,
     * NOT_YOURS when the agreement is for others to see than the partner spoken for.
     */
    static Hearing of(Standing standing, PartnershipFacts partnership, Agreement agreement) {
        return switch (agreement) {
            case Agreement.Undrafted undrafted -> throw AgreementRefusal.UNKNOWN.because("no such agreement");
            case Agreement.Drafted drafted -> {
                Hearing hearing = new Hearing(standing, partnership, drafted);
                if (!hearing.isFacilitated()) {
                    partnership.spokenBy(standing);
                }
                AgreementRefusal.NOT_YOURS.unless(
                        Audience.includes(drafted.course().audience(), standing),
                        "the partner spoken for does not see it");
                yield hearing;
            }
        };
    }

    Course course() {
        return drafted.course();
    }

    Versions versions() {
        return course().versions();
    }

    private boolean isFacilitated() {
        return standing.acts(Capacity.FACILITATOR, standing.facilitator());
    }

    /** The partner that writes; empty for the facilitator. Refuses NOT_YOURS. */
    Optional<PartnerId> writer() {
        return isFacilitated() ? Optional.empty() : Optional.of(speaker());
    }

    /** The partner that speaks, in a capacity in which the act is performed. Refuses NOT_YOURS. */
    PartnerId speaker() {
        return standing.rule().by().stream()
                .flatMap(capacity -> held(capacity).stream())
                .findFirst()
                .orElseThrow(() -> AgreementRefusal.NOT_YOURS.because("another partner would have to say this"));
    }

    /** The named assessor of a success test, when it speaks. Refuses NOT_YOURS. */
    PartnerId assessor(PartnerId named) {
        return Optional.of(named)
                .filter(assessor -> standing.acts(Capacity.ASSESSOR, standing.speaksFor(assessor)))
                .orElseThrow(() -> AgreementRefusal.NOT_YOURS.because("another partner is to judge it"));
    }

    /** Who bears on an agreement of which no version is in force, or proposed, is any member that sees it. */
    private Optional<PartnerId> held(Capacity capacity) {
        Optional<Version> inForce = versions().inForce();
        Optional<Version> proposed = versions().proposed();
        return switch (capacity) {
            case DRAFTER -> oneOf(versions().parties());
            case PARTY -> oneOf(inForce.or(() -> proposed).map(Version::parties).orElseGet(PartnerSets::none));
            case ASKED -> oneOf(proposed.or(() -> inForce).map(Version::parties).orElseGet(PartnerSets::none));
            case PROPOSER -> proposed.or(versions()::withdrawn).map(Version::by).filter(standing::speaksFor);
            default -> Optional.empty();
        };
    }

    private Optional<PartnerId> oneOf(SortedSet<PartnerId> parties) {
        boolean anybodys =
                versions().inForce().isEmpty() && versions().proposed().isEmpty();
        return anybodys ? Optional.of(partnership.spokenBy(standing)) : standing.oneOf(parties);
    }

    /** Refuses ALREADY_ENDED. */
    void requireOpen() {
        switch (drafted) {
            case Agreement.Drafting drafting -> {}
            case Agreement.Provisional provisional -> {}
            case Agreement.InForce inForce -> {}
            case Agreement.UnderRenegotiation pending -> {}
            case Agreement.Completed completed -> throw AgreementRefusal.ALREADY_ENDED.because("it was completed");
            case Agreement.Dissolved dissolved -> throw AgreementRefusal.ALREADY_ENDED.because("it was dissolved");
        }
    }

    /** Lets nothing begin in a closed partnership, or after the agreement ended. Refuses CLOSED, ALREADY_ENDED. */
    void requireBeginning() {
        partnership.checkOpen();
        requireOpen();
    }

    /** The version proposed. Refuses, in this order: ALREADY_ENDED, NOTHING_PROPOSED, TERMS_MOVED. */
    Version proposed(int read) {
        requireOpen();
        Version open = versions()
                .proposed()
                .orElseThrow(() -> AgreementRefusal.NOTHING_PROPOSED.because("no version is being decided on"));
        AgreementRefusal.TERMS_MOVED.unless(open.number() == read, "version " + open.number() + " is proposed");
        return open;
    }

    /** The version in force. Refuses, in this order: ALREADY_ENDED, NOT_IN_FORCE, TERMS_MOVED. */
    Version inForce(int read) {
        requireOpen();
        Version current =
                versions().inForce().orElseThrow(() -> AgreementRefusal.NOT_IN_FORCE.because("no version is in force"));
        AgreementRefusal.TERMS_MOVED.unless(current.number() == read, "version " + current.number() + " is in force");
        return current;
    }

    /** Whoever is to judge or to apply is a member that sees it. Refuses NAMED_OUTSIDE. */
    void checkSeeing(Collection<PartnerId> named) {
        for (PartnerId partner : named) {
            AgreementRefusal.NAMED_OUTSIDE.unless(
                    partnership.isMember(partner) && Audience.includes(course().audience(), partner, partnership),
                    partner + " is no member that sees it");
        }
    }

    /** A day to come is not over when the act takes effect, where the partnership is. Refuses DAY_PASSED. */
    void checkToCome(LocalDate day, Occasion occasion) {
        LocalDate today = LocalDate.ofInstant(occasion.effectiveAt(), partnership.zone());
        AgreementRefusal.DAY_PASSED.when(day.isBefore(today), day + " has passed on " + today);
    }

    /** Refuses PARTNER_UNKNOWN. */
    void checkKnown(Collection<PartnerId> partners) {
        for (PartnerId partner : partners) {
            AgreementRefusal.PARTNER_UNKNOWN.unless(
                    partnership.knows(partner), "the partnership knows no partner " + partner);
        }
    }
}
