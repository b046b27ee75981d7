package org.stewardledger.projections.history;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.terms.Due;

/** What partners and milestones are called in a partnership at a point of the history. */
@FunctionalInterface
interface Spelled {

    /** The name last recorded; the identifier's text when there is none. */
    String name(UUID id);

    /** A partner's name. */
    default String name(PartnerId partner) {
        return name(partner.value());
    }

    /** A milestone's name. */
    default String name(MilestoneId milestone) {
        return name(milestone.value());
    }

    /** Several partners' names, as a list in a sentence. */
    default String names(Collection<PartnerId> partners) {
        return partners.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    /** When something is due; the empty text when not at all. */
    default String due(Due due) {
        return switch (due) {
            case Due.OnDate on -> "on " + on.date();
            case Due.AtMilestone at -> "at " + name(at.milestone());
            case Due.None none -> "";
        };
    }
}
