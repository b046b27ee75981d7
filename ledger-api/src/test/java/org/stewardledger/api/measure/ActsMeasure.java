package org.stewardledger.api.measure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.PromiseId;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.Terms;

/** Acts through the command gateway, each decided on a partnership and a promise. */
final class ActsMeasure {

    private static final int BATCH = 500;

    /** A partnership of two and who speaks for them. */
    private record Pair(
            PartnershipId partnership, PartnerId library, PersonId librarian, PartnerId school, PersonId teacher) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<PromiseId> made = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final PromiseId[] latest;
    private final int[] pairOfLatest;
    private final SplittableRandom[] random;

    ActsMeasure(int workers) {
        this.latest = new PromiseId[workers];
        this.pairOfLatest = new int[workers];
        this.random = new SplittableRandom[workers];
        for (int worker = 0; worker < workers; worker++) {
            random[worker] = new SplittableRandom(worker);
        }
    }

    /** Forms the partnerships, and makes promises that are acted on later, when no node remembers them. */
    void prepare(Ledger ledger, int partnerships, int promises) {
        List<Addressed> acts = new ArrayList<>();
        for (int i = 0; i < partnerships; i++) {
            Pair pair = new Pair(
                    new PartnershipId(UUID.randomUUID()),
                    new PartnerId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    new PartnerId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()));
            pairs.add(pair);
            acts.addAll(forming(pair));
        }
        for (int i = 0; i < promises; i++) {
            Pair pair = pairs.get(i % pairs.size());
            PromiseId promise = new PromiseId(UUID.randomUUID());
            made.add(promise);
            acts.add(addressed(pair.librarian(), pair.library(), promising(pair, promise)));
        }
        for (int from = 0; from < acts.size(); from += BATCH) {
            ledger.performAll(acts.subList(from, Math.min(acts.size(), from + BATCH)), Ledger.BatchMode.ALL_OR_NOTHING)
                    .forEach(ActsMeasure::requireTaken);
        }
    }

    /** How many prepared promises are left to act on. */
    int left() {
        return made.size() - next.get();
    }

    /** By turns: a promise is made, and accepted. */
    void warm(Ledger ledger, int worker, long round) {
        if (round % 2 == 0) {
            int chosen = random[worker].nextInt(pairs.size());
            Pair pair = pairs.get(chosen);
            latest[worker] = new PromiseId(UUID.randomUUID());
            pairOfLatest[worker] = chosen;
            ledger.perform(addressed(pair.librarian(), pair.library(), promising(pair, latest[worker])));
        } else {
            Pair pair = pairs.get(pairOfLatest[worker]);
            ledger.perform(addressed(pair.teacher(), pair.school(), new AcceptPromise(latest[worker], 1)));
        }
    }

    /** Accepts a promise that was made before this node was started, each only once. */
    void cold(Ledger ledger) {
        int index = next.getAndIncrement();
        Pair pair = pairs.get(index % pairs.size());
        ledger.perform(addressed(pair.teacher(), pair.school(), new AcceptPromise(made.get(index), 1)));
    }

    private static List<Addressed> forming(Pair pair) {
        return List.of(
                addressed(
                        pair.librarian(),
                        pair.library(),
                        new FormPartnership(
                                pair.partnership(),
                                "Reading",
                                "Children read less each year",
                                Forming.VOLUNTARY,
                                ZoneId.of("UTC"),
                                Optional.of(new Partner(
                                        pair.library(),
                                        "Library",
                                        PartnerKind.ORGANISATION,
                                        new Representative(pair.librarian(), "Librarian"))),
                                Optional.empty())),
                addressed(
                        pair.librarian(),
                        pair.library(),
                        new InvitePartner(
                                pair.partnership(),
                                new Partner(
                                        pair.school(),
                                        "School",
                                        PartnerKind.ORGANISATION,
                                        new Representative(pair.teacher(), "Teacher")))),
                addressed(pair.teacher(), pair.school(), new JoinPartnership(pair.partnership(), pair.school())));
    }

    private static Act promising(Pair pair, PromiseId promise) {
        return new MakePromise(
                promise,
                Optional.of(new Proposal(
                        pair.partnership(),
                        new TreeSet<>(List.of(pair.library())),
                        new TreeSet<>(List.of(pair.school())),
                        Subject.RESULT,
                        Optional.empty(),
                        Optional.empty(),
                        Terms.of(
                                "The library brings forty books to the school each month",
                                Due.on(LocalDate.MAX.withYear(2030))))),
                Optional.empty());
    }

    private static Addressed addressed(PersonId person, PartnerId partner, Act act) {
        return new Addressed(Envelope.of(new CommandId(UUID.randomUUID()), Speaker.representing(person, partner)), act);
    }

    private static void requireTaken(Ledger.Answer answer) {
        if (!(answer instanceof Ledger.Answer.Taken)) {
            throw new IllegalStateException("not taken: " + answer);
        }
    }

    /** How long one part of a round lasts. */
    static Duration part() {
        return Duration.ofSeconds(Integer.getInteger("seconds", 5));
    }
}
