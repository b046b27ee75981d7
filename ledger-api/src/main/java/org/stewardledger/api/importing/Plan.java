package org.stewardledger.api.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.FactId;

/**
 * What an import is going to do.
 *
 * @param facts     the facts to be kept that do not stand yet
 * @param replaced  the facts that no longer stand, because a line was corrected: old to new
 * @param changes   the difference to what is on record, in the order of sending
 * @param badLines  the facts that could not be used, and why
 * @param repeated  the facts in the files that stand already
 * @param setAside  how many facts wait for a promise
 * @param missing   how many facts of earlier imports are in none of the files, when these are a new edition of them
 */
record Plan(
        List<KeptFact> facts,
        Map<FactId, FactId> replaced,
        List<Change> changes,
        List<BadLine> badLines,
        Set<FactId> repeated,
        int setAside,
        int missing) {

    /** How many changes there are of each kind; none of them was sent. */
    Acts counted() {
        return new Acts(count(Change.Add.class), count(Change.Correct.class), count(Change.TakeBack.class), 0, 0);
    }

    private int count(Class<? extends Change> kind) {
        return Math.toIntExact(changes.stream().filter(kind::isInstance).count());
    }
}
