package org.stewardledger.agreement;

/**
 * A clause in one of its versions.
 *
 * @param clause  the clause
 * @param version its version, counted from 1
 */
public record ClauseVersion(Clause clause, int version) implements Comparable<ClauseVersion> {

    @Override
    public int compareTo(ClauseVersion other) {
        int place = clause.compareTo(other.clause);
        return place != 0 ? place : Integer.compare(version, other.version);
    }
}
