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
 * @param clauses the clauses; what is not written, or was dropped, is not there
 * @param dropped those that were dropped and not written again, each with the version that the dropping counts as
 */
record Draft(PMap<Clause, Written> clauses, PMap<Clause, Integer> dropped) {

    /**
     * A clause as it was written.
     *
     * @param version its version, counted from 1
     * @param content what it says
     */
    record Written(int version, Content content) {}

    static Draft empty() {
        return new Draft(HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** The version of a clause, or that its dropping counts as; 0 while it was never written. */
    int version(Clause clause) {
        Written written = clauses.get(clause);
        return written == null ? dropped.getOrDefault(clause, 0) : written.version();
    }

    boolean has(Clause clause) {
        return clauses.containsKey(clause);
    }

    boolean isDropped(Clause clause) {
        return dropped.containsKey(clause);
    }

    /** Whether the clause is a result that a success test in it tests. */
    boolean isTested(Clause clause) {
        return clause instanceof Clause.OfResult(ResultId result)
                && clauses.values().stream()
                        .anyMatch(written -> written.content() instanceof Content.Test test
                                && test.resultId().equals(Optional.of(result)));
    }

    Optional<Content> content(Clause clause) {
        return Optional.ofNullable(clauses.get(clause)).map(Written::content);
    }

    boolean says(Clause clause, Content content) {
        return content(clause).filter(content::equals).isPresent();
    }

    /** How often it was written on: the versions of its clauses, those of dropped ones too, added up. */
    int edition() {
        return clauses.values().stream().mapToInt(Written::version).sum()
                + dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are as many clauses of this kind as there may be. */
    boolean isFull(Clause kind) {
        return clauses.keySet().stream()
                        .filter(clause -> clause.getClass() == kind.getClass())
                        .count()
                >= kind.most();
    }

    Draft with(ClauseWritten written) {
        return new Draft(
                clauses.plus(written.clause(), new Written(written.version(), written.content())),
                dropped.minus(written.clause()));
    }

    Draft without(ClauseDropped gone) {
        return new Draft(clauses.minus(gone.clause()), dropped.plus(gone.clause(), gone.version()));
    }

    /** Whether it says what the other says, whatever was dropped from either. */
    boolean isSameAs(Draft other) {
        return clauses.equals(other.clauses);
    }

    /** Every clause in its version, as a proposal of the draft names them. */
    SortedSet<ClauseVersion> versions() {
        SortedSet<ClauseVersion> versions = new TreeSet<>();
        clauses.forEach((clause, written) -> versions.add(new ClauseVersion(clause, written.version())));
        return Collections.unmodifiableSortedSet(versions);
    }
}
