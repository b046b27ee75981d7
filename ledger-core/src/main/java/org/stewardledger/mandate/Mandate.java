package org.stewardledger.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.terms.Due;

/**
 * A mandate as decisions see it.
 *
 * @param granted what was granted
 * @param given   when it was given
 * @param revoked when it was revoked; empty while it was not
 */
record Mandate(MandateGranted granted, Instant given, Optional<Instant> revoked) {

    boolean isOf(PersonId person) {
        return granted.holder().equals(person);
    }

    PartnerId grantor() {
        return granted.partnerId();
    }

    /** Whether it holds at this time. */
    boolean holdsAt(Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return !at.isBefore(given)
                && granted.from().filter(day::isBefore).isEmpty()
                && granted.until().filter(day::isAfter).isEmpty()
                && revoked.isEmpty();
    }

    /** Whether it will never hold again, on this day or later. */
    boolean isOver(LocalDate day) {
        return revoked.isPresent() || granted.until().filter(day::isAfter).isPresent();
    }

    /**
     * Why it does not cover the errand, in a sentence; empty when it does. It must hold when the act takes effect and
     * when it is decided.
     */
    Optional<String> gap(Errand errand, PartnershipFacts partnership, Instant effectiveAt, Instant decidedAt) {
        if (revoked.isPresent()) {
            return Optional.of("it was revoked, as of " + revoked.get());
        }
        if (!partnership.isMember(grantor())) {
            return Optional.of("the partner that gave it has left");
        }
        if (!holdsAt(effectiveAt, partnership.zone()) || !holdsAt(decidedAt, partnership.zone())) {
            return Optional.of("it was given at " + given
                    + granted.from().map(day -> ", from " + day).orElse("")
                    + granted.until().map(day -> ", until the end of " + day).orElse(""));
        }
        if (!granted.scope().covers(errand)) {
            return Optional.of("its scope does not cover this");
        }
        return isWithinLimits(errand, partnership) ? Optional.empty() : Optional.of("this is beyond its limits");
    }

    private boolean isWithinLimits(Errand errand, PartnershipFacts partnership) {
        Limits limits = granted.limits();
        boolean towards = limits.towards().isEmpty()
                || errand.others().stream()
                        .allMatch(other ->
                                partnership.nameAmong(limits.towards(), other).isPresent());
        boolean due = limits.dueBy()
                .map(last -> errand.dues().stream()
                        .allMatch(day -> day instanceof Due.OnDate(var date) && !date.isAfter(last)))
                .orElse(true);
        return towards && due;
    }
}
