package org.stewardledger.api.measure;

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
import org.stewardledger.act.PromiseId;
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
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Acts through the command gateway, each decided on a partnership and a promise. */
final class ActsMeasure {

    private static final int WARM_PARTNERSHIPS = 200;
    private static final int BATCH = 500;

    /** A partnership of two and who speaks for them. */
    private record Pair(
            PartnershipId partnership, PartnerId library, PersonId librarian, PartnerId school, PersonId teacher) {

        static Pair fresh() {
            return new Pair(
                    new PartnershipId(UUID.randomUUID()),
                    new PartnerId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    new PartnerId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()));
        }
    }

    /** A promise and the partnership it was made in. */
    private record Made(Pair pair, PromiseId promise) {}

    private final List<Pair> warm = new ArrayList<>();
    private final List<Made> cold = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile int end;
    private final Made[] latest;
    private final SplittableRandom[] random;

    ActsMeasure(int workers) {
        this.latest = new Made[workers];
        this.random = new SplittableRandom[workers];
        for (int worker = 0; worker < workers; worker++) {
            random[worker] = new SplittableRandom(worker);
        }
    }

    /** Forms the partnerships, and makes promises in others that are acted on later, when no node remembers them. */
    void prepare(Ledger ledger, int promises) {
        List<Addressed> acts = new ArrayList<>();
        for (int i = 0; i < WARM_PARTNERSHIPS; i++) {
            Pair pair = Pair.fresh();
            warm.add(pair);
            acts.addAll(forming(pair));
        }
        for (int i = 0; i < promises; i++) {
            Made made = new Made(Pair.fresh(), new PromiseId(UUID.randomUUID()));
            cold.add(made);
            acts.addAll(forming(made.pair()));
            acts.add(making(made));
        }
        for (int from = 0; from < acts.size(); from += BATCH) {
            ledger.performAll(acts.subList(from, Math.min(acts.size(), from + BATCH)), Ledger.BatchMode.ALL_OR_NOTHING)
                    .forEach(ActsMeasure::requireTaken);
        }
    }

    /** By turns: a promise is made in one of a few partnerships, and accepted. */
    boolean warm(Ledger ledger, int worker, long round) {
        if (round % 2 == 0) {
            Pair pair = warm.get(random[worker].nextInt(warm.size()));
            latest[worker] = new Made(pair, new PromiseId(UUID.randomUUID()));
            ledger.perform(making(latest[worker]));
        } else {
            ledger.perform(accepting(latest[worker]));
        }
        return true;
    }

    /** Lets {@link #cold} go on until this many more promises are used up. */
    void allowCold(int more) {
        int from = Math.min(next.get(), end);
        next.set(from);
        end = Math.min(cold.size(), from + more);
    }

    /**
     * Accepts a prepared promise. Each one, and its partnership, is acted on only once, so nothing of them is in the
     * memory of a node that was started after they were prepared.
     *
     * @return false when no more may be used
     */
    boolean cold(Ledger ledger) {
        int index = next.getAndIncrement();
        if (index >= end) {
            return false;
        }
        ledger.perform(accepting(cold.get(index)));
        return true;
    }

    private static Addressed making(Made made) {
        Pair pair = made.pair();
        return addressed(pair.librarian(), pair.library(), promising(pair, made.promise()));
    }

    private static Addressed accepting(Made made) {
        Pair pair = made.pair();
        return addressed(pair.teacher(), pair.school(), new AcceptPromise(made.promise(), 1));
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
                                Due.on(LocalDate.of(2030, 12, 31))))),
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
}
