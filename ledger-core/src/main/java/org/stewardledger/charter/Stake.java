package org.stewardledger.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Wording;

/**
 * What a partner has to gain or to lose, how it stands to each; at least one of the four is there.
 *
 * @param outcome   how it stands to what is to become different for those concerned, 1 to 2,000 characters
 * @param results   how it stands to what is to be produced, 1 to 2,000 characters
 * @param process   how it stands to the way of working together, 1 to 2,000 characters
 * @param direction how it stands to where all this leads, 1 to 2,000 characters
 */
public record Stake(
        Optional<String> outcome, Optional<String> results, Optional<String> process, Optional<String> direction)
        implements Statement {

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, STAKE_MISSING. */
    void check() {
        List<Wording> wordings = new ArrayList<>();
        outcome.ifPresent(text -> wordings.add(Wording.description("stake.outcome", text)));
        results.ifPresent(text -> wordings.add(Wording.description("stake.results", text)));
        process.ifPresent(text -> wordings.add(Wording.description("stake.process", text)));
        direction.ifPresent(text -> wordings.add(Wording.description("stake.direction", text)));
        Texts.check(wordings);
        CharterRefusal.STAKE_MISSING.when(wordings.isEmpty(), "a stake in nothing");
    }

    @Override
    public Topic topic() {
        return Topic.of(Stake.class, List.of());
    }
}
