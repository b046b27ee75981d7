package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;

/** What a clause says. */
sealed interface Content {

    /** Of an element or a result. */
    record Words(String text) implements Content {}

    /**
     * Of a success test.
     *
     * @param date     by when the parties will know
     * @param text     what will hold then
     * @param assessor who judges
     * @param resultId the result it tests
     */
    record Test(LocalDate date, String text, PartnerId assessor, Optional<ResultId> resultId) implements Content {}

    /**
     * Of a consequence.
     *
     * @param upon     what it follows
     * @param text     what follows
     * @param appliers who may apply it
     */
    record Consequence(Upon upon, String text, SortedSet<PartnerId> appliers) implements Content {}

    /** Of the resolution path: its steps in order. */
    record Path(List<String> steps) implements Content {}

    /**
     * Of who may assess, beside the parties.
     *
     * @param observers whether observers may
     * @param partners  which further partners may
     */
    record Assessing(boolean observers, SortedSet<PartnerId> partners) implements Content {}
}
