package org.stewardledger.projections.history;

import java.util.Locale;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.MilestoneSet;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipFormed;

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
        };
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
