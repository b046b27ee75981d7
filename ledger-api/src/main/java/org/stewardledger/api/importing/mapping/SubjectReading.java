package org.stewardledger.api.importing.mapping;

import java.util.List;
import java.util.Map;

/**
 * What the facts of one subject come to.
 *
 * @param subject    the subject
 * @param entries    the transcriptions they support, in the order in which the source shows them
 * @param appearing  the partners they name, each time with the fact that does
 * @param milestones the milestones their due dates name, with the first fact that does
 * @param unusable   the facts that could not be used, and why
 * @param setAside   the facts about promises that were not made, which the profile lets pass
 */
public record SubjectReading(
        String subject,
        List<Entry> entries,
        List<Appearance> appearing,
        Map<String, Fact> milestones,
        List<Unusable> unusable,
        List<Fact> setAside) {

    /**
     * A fact that could not be used.
     *
     * @param fact   the fact
     * @param reason why, as a sentence for people
     */
    public record Unusable(Fact fact, String reason) {}

    /**
     * A partner named in a fact.
     *
     * @param spelling as the source spells it
     * @param fact     the fact
     * @param says     whether the fact is there to say that it joins or leaves, or just names it
     */
    public record Appearance(String spelling, Fact fact, Says says) {}

    /** What the appearance of a partner says about its membership. */
    public enum Says {
        NAMED,
        JOINED,
        LEFT
    }
}
