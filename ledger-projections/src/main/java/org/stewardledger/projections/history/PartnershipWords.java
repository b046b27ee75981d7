package org.stewardledger.projections.history;

import java.util.Locale;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.Matter;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.MilestoneSet;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionConsented;
import org.stewardledger.partnership.MotionObjected;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.MotionWithdrawn;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleAssigned;
import org.stewardledger.partnership.RoleEnded;

/** What happened in a partnership, in a sentence, with the names as spelled then. */
final class PartnershipWords {

    private PartnershipWords() {}

    static String of(PartnershipEvent event, Spelled names) {
        return switch (event) {
            case PartnershipFormed formed ->
                "The partnership “%s” was formed (%s): %s"
                        .formatted(formed.name(), plain(formed.forming()), formed.problem());
            case PartnerInvited invited -> names.name(invited.partnerId()) + " was invited.";
            case PartnerJoined joined -> names.name(joined.partnerId()) + " joined.";
            case MembershipTranscribed told
            when told.member() -> "According to the source, %s is a member.".formatted(names.name(told.partnerId()));
            case MembershipTranscribed told ->
                "According to the source, %s left.".formatted(names.name(told.partnerId()));
            case PartnersAliased aliased ->
                "“%s” and “%s” are one partner, called “%1$s”."
                        .formatted(names.name(aliased.partnerId()), names.name(aliased.alias()));
            case PartnersSeparated separated ->
                "“%s” and “%s” are two partners."
                        .formatted(names.name(separated.partnerId()), names.name(separated.alias()));
            case MilestoneSet set ->
                set.date()
                        .map(day -> "Milestone %s was set for %s.".formatted(set.name(), day))
                        .orElseGet(() -> "Milestone %s was named, without a date yet.".formatted(set.name()));
            case MilestoneMoved moved ->
                moved.date()
                        .map(day -> "Milestone %s was moved to %s.".formatted(names.name(moved.milestoneId()), day))
                        .orElseGet(() -> "Milestone %s lost its date.".formatted(names.name(moved.milestoneId())));
            case MilestoneTranscribed told ->
                told.date()
                        .map(day -> "According to the source, milestone %s is on %s.".formatted(told.name(), day))
                        .orElseGet(
                                () -> "According to the source, milestone %s has no date yet.".formatted(told.name()));
            case RoleAssigned given -> "A person became " + role(given.role(), names) + ".";
            case RoleEnded ended -> "A person is no longer " + role(ended.role(), names) + ".";
            case MotionProposed proposed ->
                "%s put to all members: %s"
                        .formatted(names.name(proposed.by()), matter(proposed.matter(), proposed.version()));
            case MotionConsented said ->
                "%s consented to %s.".formatted(names.name(said.by()), motion(said.subject(), said.version()));
            case MotionObjected said ->
                "%s objected to %s.".formatted(names.name(said.by()), motion(said.subject(), said.version()));
            case MotionWithdrawn said ->
                "%s took back %s.".formatted(names.name(said.by()), motion(said.subject(), said.version()));
            case MotionCarried carried ->
                "All members consented to %s.".formatted(motion(carried.subject(), carried.version()));
            case FacilitatorDismissed dismissed -> "The facilitator was dismissed.";
            case PartnerWithdrew withdrew -> names.name(withdrew.partnerId()) + " left the partnership.";
        };
    }

    private static String role(Role role, Spelled names) {
        String partner = role.partner().map(names::name).orElse("");
        return switch (role.kind()) {
            case REPRESENTATIVE -> "a representative of " + partner;
            case OBSERVER -> "an observer";
            case TITLED -> "%s of %s".formatted(role.title().orElse(""), partner);
        };
    }

    private static String matter(Matter matter, int version) {
        return switch (matter) {
            case Matter.Problem problem -> "the problem, version %d: %s".formatted(version, problem.text());
            case Matter.Process process -> "the process, version %d: %s".formatted(version, process.text());
            case Matter.Facilitator facilitator -> motion(MotionSubject.FACILITATOR, version) + ".";
            case Matter.Closing closing -> motion(MotionSubject.CLOSING, version) + ".";
        };
    }

    private static String motion(MotionSubject subject, int version) {
        return switch (subject) {
            case PROBLEM -> "the problem, version " + version;
            case PROCESS -> "the process, version " + version;
            case FACILITATOR -> "a facilitator, proposal " + version;
            case CLOSING -> "closing the partnership, proposal " + version;
        };
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
