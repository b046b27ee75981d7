package org.stewardledger.projections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Text;

/** Opens personal texts when they are read. Views keep them sealed, as recorded. */
@FunctionalInterface
public interface Unsealing {

    /** What stands where a text was, once one whom it is about was erased. */
    String ERASED = "erased";

    /** The texts in clear, in their order; empty for those that were erased. */
    List<Optional<String>> openAll(Collection<? extends Text> texts);

    /** The text in clear; empty when it was erased. */
    default Optional<String> open(Text text) {
        return openAll(List.of(text)).getFirst();
    }
}
