package org.stewardledger.terms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.PartnershipFacts;

/** When a promise falls due. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.OnDate.class, name = "date"),
    @JsonSubTypes.Type(value = Due.AtMilestone.class, name = "milestone"),
    @JsonSubTypes.Type(value = Due.None.class, name = "none")
})
public sealed interface Due {

    /** By the end of a day in the time zone of the partnership. */
    record OnDate(LocalDate date) implements Due {}

    /** By the end of the day of a milestone, whichever day that is known to be. */
    record AtMilestone(MilestoneId milestone) implements Due {}

    /** No due date: none was given, or it was dropped. */
    record None() implements Due {}

    /** Whether the partnership knows what it falls due at. */
    default boolean isKnownTo(PartnershipFacts partnership) {
        return switch (this) {
            case AtMilestone at -> partnership.knows(at.milestone());
            case OnDate on -> true;
            case None none -> true;
        };
    }

    static Due on(LocalDate date) {
        return new OnDate(date);
    }

    static Due at(MilestoneId milestone) {
        return new AtMilestone(milestone);
    }

    static Due none() {
        return new None();
    }
}
