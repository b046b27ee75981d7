package org.stewardledger.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Wording;

/**
 * The terms of a promise. Each version that comes into force keeps the ones before it visible beside it.
 *
 * @param text      what is promised, 1 to 4,000 characters
 * @param condition how the promisees will know that it is kept, 1 to 4,000 characters; empty when not stated
 * @param due       when it falls due
 * @param pledged   the value pledged, in the partners' own words, 1 to 2,000 characters; empty when none
 */
public record Terms(String text, Optional<String> condition, Due due, Optional<String> pledged) {

    /** Terms with a text and a due date only. */
    public static Terms of(String text, Due due) {
        return new Terms(text, Optional.empty(), due, Optional.empty());
    }

    /** Its texts, with the bounds that acts hold them to; the field is where the act has these terms. */
    public List<Wording> wordings(String field) {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.text(field + ".text", text)));
        condition.ifPresent(stated -> wordings.add(Wording.text(field + ".condition", stated)));
        pledged.ifPresent(value -> wordings.add(Wording.description(field + ".pledged", value)));
        return wordings;
    }
}
