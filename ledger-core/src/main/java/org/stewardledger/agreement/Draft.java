package org.stewardledger.agreement;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the draft of an agreement says: each clause as it was written last.
 *
 * @param clauses the clauses; what is not written is not there
 */
record Draft(PMap<Clause, Written> clauses) {

    /**
     * A clause as it was written.
     *
     * @param version its version, counted from 1
     * @param content what it says
     */
    record Written(int version, Content content) {}

    static Draft empty() {
        return new Draft(HashTreePMap.empty());
    }

    /** The version of a clause; 0 while it is not written. */
    int version(Clause clause) {
        Written written = clauses.get(clause);
        return written == null ? 0 : written.version();
    }

    Optional<Content> content(Clause clause) {
        return Optional.ofNullable(clauses.get(clause)).map(Written::content);
    }

    boolean says(Clause clause, Content content) {
        return content(clause).filter(content::equals).isPresent();
    }

    /** How often it was written on: the versions of its clauses, added up. */
    int edition() {
        return clauses.values().stream().mapToInt(Written::version).sum();
    }

    /** Whether there are as many clauses of this kind as there may be. */
    boolean isFull(Clause kind) {
        return clauses.keySet().stream()
                        .filter(clause -> clause.getClass() == kind.getClass())
                        .count()
                >= kind.most();
    }

    Draft with(ClauseWritten written) {
        return new Draft(clauses.plus(written.clause(), new Written(written.version(), written.content())));
    }

    /** Every clause in its version, as a proposal of the draft names them. */
    SortedSet<ClauseVersion> versions() {
        SortedSet<ClauseVersion> versions = new TreeSet<>();
        clauses.forEach((clause, written) -> versions.add(new ClauseVersion(clause, written.version())));
        return Collections.unmodifiableSortedSet(versions);
    }
}
