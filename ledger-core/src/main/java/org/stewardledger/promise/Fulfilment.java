package org.stewardledger.promise;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;

/**
 * What was said about whether the promise is done.
 *
 * @param reports  the last report of each promisor; none of them stands when a promisee was dissatisfied since
 * @param latest   the last report of all; empty when there was none under the terms in force
 * @param stands   whether it stands
 * @param opinions what each promisee said of it
 */
record Fulfilment(
        PMap<PartnerId, Report> reports, Optional<Report> latest, boolean stands, PMap<PartnerId, Opinion> opinions) {

    /**
     * A promisor's report.
     *
     * @param partial  whether only part of the promise is done
     * @param evidence what the promisor points at
     */
    record Report(boolean partial, Evidence evidence) {}

    /** What a promisee thinks of what was reported. */
    sealed interface Opinion {

        /** It is satisfied. */
        record Satisfied() implements Opinion {}

        /** It is not, for this reason. */
        record Dissatisfied(String reason) implements Opinion {}
    }

    static Fulfilment none() {
        return new Fulfilment(HashTreePMap.empty(), Optional.empty(), false, HashTreePMap.empty());
    }

    Fulfilment reported(PartnerId by, Report report) {
        return new Fulfilment(reports.plus(by, report), Optional.of(report), true, opinions);
    }

    Fulfilment satisfied(PartnerId by) {
        return new Fulfilment(reports, latest, stands, opinions.plus(by, new Opinion.Satisfied()));
    }

    Fulfilment dissatisfied(PartnerId by, String reason) {
        return new Fulfilment(reports, latest, false, opinions.plus(by, new Opinion.Dissatisfied(reason)));
    }

    /** Whether this promisor's report stands, and says this. */
    boolean hasReported(PartnerId by, Report report) {
        boolean overtaken =
                latest.filter(last -> last.partial() == report.partial()).isEmpty();
        return stands && !overtaken && report.equals(reports.get(by));
    }

    /** Whether a report stands that says the whole promise is done. */
    boolean isComplete() {
        return stands && latest.filter(report -> !report.partial()).isPresent();
    }

    boolean isSatisfied(PartnerId promisee) {
        return opinions.get(promisee) instanceof Opinion.Satisfied;
    }

    boolean isDissatisfied(PartnerId promisee) {
        return opinions.get(promisee) instanceof Opinion.Dissatisfied;
    }

    /** Whether the promisee rejected the last report for this reason. */
    boolean isDissatisfied(PartnerId promisee, String reason) {
        return !stands && new Opinion.Dissatisfied(reason).equals(opinions.get(promisee));
    }
}
