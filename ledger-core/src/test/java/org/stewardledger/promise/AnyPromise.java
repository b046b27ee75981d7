package org.stewardledger.promise;

import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.stewardledger.act.Evidence;
import org.stewardledger.terms.Terms;

/** Anything that partners might say of a promise in the harbour, sensible or not, drawn from a seeded source. */
final class AnyPromise {

    private final RandomGenerator random;

    AnyPromise(RandomGenerator random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    Optional<String> reason() {
        return one(Optional.of("storm"), Optional.of("storm"), Optional.of("ice"), Optional.<String>empty());
    }

    Terms anyTerms() {
        return one(BERTH, LATER_BERTH, LARGER_BERTH);
    }

    Proposal proposal() {
        return one(
                between(HARBOUR, List.of(NORTH), List.of(SOUTH)),
                between(HARBOUR, List.of(NORTH), List.of(SOUTH, EAST)),
                between(HARBOUR, List.of(NORTH, EAST), List.of(SOUTH)),
                between(HARBOUR, List.of(NORTH), List.of()),
                between(HARBOUR, List.of(NORTH, EAST), List.of()),
                between(HARBOUR, List.of(GUEST), List.of(SOUTH)));
    }

    private int version() {
        return one(1, 1, 1, 2, 2, 3, 4, 5);
    }

    private Evidence evidence() {
        return one(LOG, PHOTO);
    }

    private Verdict spokenVerdict() {
        return one(Verdict.KEPT, Verdict.PARTLY_KEPT, Verdict.NOT_KEPT, Verdict.CANNOT_TELL);
    }

    /** An act that begins a promise. */
    PromiseAct beginning(Proposal proposal) {
        return one(request(proposal), offer(proposal), make(proposal));
    }

    private AssessPromise judging() {
        return new AssessPromise(PROMISE, spokenVerdict(), one(Optional.of(LOG), Optional.<Evidence>empty()));
    }

    /** Something a partner might say. */
    PromiseAct spoken() {
        return switch (random.nextInt(28)) {
            case 0 -> beginning(proposal());
            case 1, 2 -> counter(version(), anyTerms());
            case 3 -> decline(version());
            case 4 -> withdraw(version());
            case 5, 6, 7 -> make(version());
            case 8 -> accept(version());
            case 9, 10 -> new ReportFulfilment(PROMISE, random.nextInt(3) == 0, evidence());
            case 11, 12 -> satisfied();
            case 13 -> dissatisfied();
            case 14 -> propose(version(), anyTerms());
            case 15, 16 -> consent(version());
            case 17 -> refuse(version());
            case 18 -> one(release(), release(), revoke());
            case 19 -> warn();
            case 20, 21 -> breach();
            case 22, 23, 24 -> repair(one("A free berth", "Two free berths"));
            case 25, 26 -> acceptRepair(one(1, 1, 1, 2, 3));
            default -> judging();
        };
    }
}
