package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.stewardledger.act.PartnerId;

/**
 * A version of an agreement, proposed or in force.
 *
 * @param number     its number
 * @param by         who proposed it
 * @param replaced   the version in force when it was proposed; 0 for none
 * @param draft      the clauses it took
 * @param parties    whose consent it needs; without those who left
 * @param reviewOn   when it is to be reviewed; empty when it is not provisional
 * @param amendments the promises it moves
 * @param opinions   what each party said of it last
 */
record Version(
        int number,
        PartnerId by,
        int replaced,
        Draft draft,
        SortedSet<PartnerId> parties,
        Optional<LocalDate> reviewOn,
        PVector<Amendment> amendments,
        PMap<PartnerId, Opinion> opinions) {

    /** What a party says of a proposed version. */
    sealed interface Opinion {

        /** It consents. */
        record Consents() implements Opinion {}

        /** It objects, for this reason. */
        record Objects(String reason) implements Opinion {}
    }

    static Version of(TermsProposed proposed, Draft draft) {
        return new Version(
                proposed.version(),
                proposed.by(),
                proposed.replaces(),
                draft,
                Collections.unmodifiableSortedSet(new TreeSet<>(proposed.parties())),
                proposed.reviewOn(),
                TreePVector.empty(),
                HashTreePMap.singleton(proposed.by(), new Opinion.Consents()));
    }

    Version amending(Amendment amendment) {
        return new Version(number, by, replaced, draft, parties, reviewOn, amendments.plus(amendment), opinions);
    }

    Version with(PartnerId party, Opinion opinion) {
        return new Version(number, by, replaced, draft, parties, reviewOn, amendments, opinions.plus(party, opinion));
    }

    Version without(PartnerId party) {
        SortedSet<PartnerId> rest = new TreeSet<>(parties);
        rest.remove(party);
        return new Version(
                number,
                by,
                replaced,
                draft,
                Collections.unmodifiableSortedSet(rest),
                reviewOn,
                amendments,
                opinions.minus(party));
    }

    boolean consentedBy(PartnerId party) {
        return opinions.get(party) instanceof Opinion.Consents;
    }

    /** Who consented. */
    SortedSet<PartnerId> consented() {
        return opinions.keySet().stream().filter(this::consentedBy).collect(Collectors.toCollection(TreeSet::new));
    }
}
