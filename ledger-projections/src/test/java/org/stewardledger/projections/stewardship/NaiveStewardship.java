package org.stewardledger.projections.stewardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Stage;
import org.stewardledger.projections.twotimes.Micros;
import org.stewardledger.projections.twotimes.NaiveFold;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.terms.Due;

/** The figures straight from their definitions: filter the events by the two times, fold, count. No SQL. */
public final class NaiveStewardship {

    private final List<Recorded<LedgerEvent>> events;
    private final AsOf asOf;
    private final Reader reader;
    private final NaiveDays days;
    private final NaiveNames names;

    public NaiveStewardship(List<Recorded<LedgerEvent>> events, AsOf asOf, Reader reader) {
        this.events = events;
        this.asOf = asOf;
        this.reader = reader;
        List<Recorded<LedgerEvent>> known = events.stream()
                .filter(event -> asOf.first()
                        .map(first -> event.position() <= first)
                        .orElseGet(() -> !event.knownAt().isAfter(asOf.knownAt())))
                .toList();
        this.days = new NaiveDays(known, asOf.asOf());
        this.names = new NaiveNames(known);
    }

    /** The accounts of all promises that the reader may see. */
    Map<PromiseId, Account> accounts() {
        Map<PromiseId, List<Recorded<?>>> byPromise = new HashMap<>();
        for (Recorded<LedgerEvent> event : events) {
            if (event.event() instanceof PromiseEvent promise) {
                byPromise
                        .computeIfAbsent(promise.promiseId(), absent -> new ArrayList<>())
                        .add(event);
            }
        }
        Map<PromiseId, Account> accounts = new HashMap<>();
        byPromise.forEach((promise, own) -> account(own)
                .filter(account -> reader.wholeLedger()
                        || account.visibleTo()
                                .map(partners -> partners.stream().anyMatch(this::mine))
                                .orElse(true))
                .ifPresent(account -> accounts.put(promise, account)));
        return accounts;
    }

    private boolean mine(UUID partner) {
        return reader.standings().stream().anyMatch(one -> one.partner().equals(Optional.of(new PartnerId(partner))));
    }

    private Optional<Account> account(List<Recorded<?>> own) {
        long at = Micros.of(asOf.asOf());
        return asOf.first()
                .map(first -> NaiveFold.asKnownToLedger(new AccountKind(), own, at, first))
                .orElseGet(() -> NaiveFold.asKnownToSource(new AccountKind(), own, at, Micros.of(asOf.knownAt())));
    }

    /** When the account counts it as delivered; empty while it did not end. */
    private static Optional<Instant> settledAt(Account account) {
        return account.endedKnownAt().map(ended -> account.deliveredAt().orElse(ended));
    }

    private Optional<LocalDate> firstDay(Account account) {
        return account.firstRecordedAt().flatMap(at -> days.dayKnown(account.firstDue(), at));
    }

    private Optional<LocalDate> lastDay(Account account) {
        return settledAt(account).isPresent()
                ? days.dayKnown(account.due(), settledAt(account).get())
                : days.dayNow(account.due());
    }

    /** Of each move of a milestone that the promise was due at then, whether it came after the old day. */
    private List<Boolean> moves(Account account) {
        List<Boolean> late = new ArrayList<>();
        if (account.firstRecordedAt().isEmpty()) {
            return late;
        }
        List<Due> dues = new ArrayList<>(account.oldDues());
        dues.add(account.due());
        Instant since = account.firstRecordedAt().get();
        for (int nth = 0; nth < dues.size(); nth++) {
            boolean last = nth == account.oldDues().size();
            Instant until = last
                    ? account.endedKnownAt().orElse(Instant.MAX)
                    : account.changesKnownAt().get(nth);
            late.addAll(days.moves(dues.get(nth), since, until));
            since = until;
        }
        return late;
    }

    Became became(Account account) {
        boolean ended = account.ending().isPresent();
        if (account.stage() != Stage.PROMISED) {
            return switch (account.stage()) {
                case DECLINED -> Became.DECLINED;
                case OFFER_WITHDRAWN -> Became.OFFER_WITHDRAWN;
                default -> Became.UNDER_NEGOTIATION;
            };
        }
        if (ended && account.ending().get() != Outcome.DEFERRED) {
            return Became.valueOf(account.ending().get().name());
        }
        if (account.hadDue() && account.due() instanceof Due.None) {
            return Became.DATE_DROPPED;
        }
        if (ended) {
            return Became.DEFERRED;
        }
        return NaiveDays.overBy(days.dayNow(account.due()), asOf.asOf()) ? Became.PAST_DUE : Became.OPEN;
    }

    /** The figures of some accounts. */
    Figures figures(Predicate<Account> which) {
        List<Account> all = accounts().values().stream().filter(which).toList();
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            counts.put(
                    figure,
                    all.stream().mapToInt(account -> counts(figure, account)).sum());
        }
        return new Figures(
                counts,
                all.stream().mapToInt(account -> account.oldDues().size()).max().orElse(0),
                slip(all, this::slipInMilestones),
                slip(all, this::slipInDays));
    }

    private interface Measure {
        Optional<Integer> of(Account account);
    }

    private Slip slip(List<Account> all, Measure measure) {
        return new Slip(
                (int) all.stream()
                        .filter(account -> measure.of(account).isPresent())
                        .count(),
                mean(all, measure, account -> true),
                mean(all, measure, this::renegotiated),
                mean(all, measure, account -> became(account) == Became.KEPT),
                all.stream().map(measure::of).flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }

    private static Optional<Double> mean(List<Account> all, Measure measure, Predicate<Account> which) {
        List<Integer> slips = all.stream()
                .filter(which)
                .map(measure::of)
                .flatMap(Optional::stream)
                .toList();
        return slips.isEmpty()
                ? Optional.empty()
                : Optional.of(slips.stream().mapToInt(slip -> slip).average().orElseThrow());
    }

    private int counts(Figure figure, Account account) {
        boolean promised = account.stage() == Stage.PROMISED;
        Became became = became(account);
        boolean kept = became == Became.KEPT;
        boolean dated = promised && !(account.firstDue() instanceof Due.None);
        boolean late = dated
                && NaiveDays.overBy(firstDay(account), account.firstRecordedAt().orElseThrow());
        int slip = slipInMilestones(account)
                .filter(places -> places != 0)
                .or(() -> slipInDays(account))
                .orElse(0);
        return switch (figure) {
            case PROMISED -> one(promised);
            case PROMISED_IN_ADVANCE -> one(dated && !late);
            case FIRST_RECORDED_AFTER_DUE -> one(late);
            case PROMISED_WITHOUT_DUE -> one(promised && !dated);
            case RENEGOTIATED -> one(renegotiated(account));
            case RENEGOTIATIONS -> account.oldDues().size();
            case RENEGOTIATED_AFTER_DUE -> renegotiatedLate(account);
            case MILESTONE_MOVED -> one(!moves(account).isEmpty());
            case MILESTONE_MOVED_AFTER_DUE -> one(moves(account).contains(true));
            case KEPT -> one(kept);
            case KEPT_ON_FIRST_DATE -> one(kept && onFirstDate(account));
            case KEPT_NEVER_CHANGED -> one(kept && account.oldDues().isEmpty());
            case KEPT_LATER -> one(kept && slip > 0);
            case KEPT_EARLIER -> one(kept && slip < 0);
            case KEPT_AFTER_DUE -> one(kept && deliveredAfter(account));
            case KEPT_PROMISED_IN_ADVANCE -> one(kept && dated && !late && !(account.due() instanceof Due.None));
            case KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE -> one(kept && onFirstDate(account) && !late);
            case PAST_DUE_WITHOUT_VERDICT -> one(became == Became.PAST_DUE);
            case OPEN_NOT_YET_DUE -> one(became == Became.OPEN);
            default -> one(became.name().equals(figure.name()));
        };
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private boolean renegotiated(Account account) {
        return account.stage() == Stage.PROMISED && !account.oldDues().isEmpty();
    }

    private int renegotiatedLate(Account account) {
        int late = 0;
        for (int change = 0; change < account.oldDues().size(); change++) {
            Instant changed = account.changesKnownAt().get(change);
            late += one(NaiveDays.overBy(days.dayKnown(account.oldDues().get(change), changed), changed));
        }
        return late;
    }

    private boolean onFirstDate(Account account) {
        Optional<LocalDate> first = firstDay(account);
        Optional<LocalDate> last = lastDay(account);
        Optional<Integer> firstPlace = days.ordinal(account.firstDue());
        Optional<Integer> lastPlace = days.ordinal(account.due());
        boolean samePlace = firstPlace.isEmpty() || lastPlace.isEmpty() || firstPlace.equals(lastPlace);
        boolean sameDay =
                first.isEmpty() || last.isEmpty() ? account.firstDue().equals(account.due()) : first.equals(last);
        return !(account.firstDue() instanceof Due.None)
                && !(account.due() instanceof Due.None)
                && samePlace
                && sameDay
                && !deliveredAfter(account);
    }

    private boolean deliveredAfter(Account account) {
        Due due = account.due();
        if (due instanceof Due.None) {
            return false;
        }
        if (account.deliveredAt()
                .filter(at -> NaiveDays.overBy(lastDay(account), at))
                .isPresent()) {
            return true;
        }
        if (account.delivered().equals(due)) {
            return false;
        }
        Optional<Integer> place = days.ordinal(due);
        Optional<Integer> delivered = days.ordinal(account.delivered());
        if (place.isPresent() && delivered.isPresent()) {
            return delivered.get() > place.get();
        }
        Optional<LocalDate> day = lastDay(account);
        Optional<LocalDate> deliveredDay = account.endedKnownAt().flatMap(at -> days.dayKnown(account.delivered(), at));
        return day.isPresent() && deliveredDay.isPresent() && deliveredDay.get().isAfter(day.get());
    }

    private Optional<Integer> slipInMilestones(Account account) {
        Optional<Integer> first = days.ordinal(account.firstDue());
        Optional<Integer> last = days.ordinal(account.due());
        return account.stage() == Stage.PROMISED && first.isPresent() && last.isPresent()
                ? Optional.of(last.get() - first.get())
                : Optional.empty();
    }

    private Optional<Integer> slipInDays(Account account) {
        boolean measurable = account.stage() == Stage.PROMISED
                && !(account.firstDue() instanceof Due.None)
                && !(account.due() instanceof Due.None);
        if (!measurable) {
            return Optional.empty();
        }
        Optional<LocalDate> first = firstDay(account);
        Optional<LocalDate> last = lastDay(account);
        if (first.isPresent() && last.isPresent()) {
            return Optional.of((int) (last.get().toEpochDay() - first.get().toEpochDay()));
        }
        return account.firstDue().equals(account.due()) ? Optional.of(0) : Optional.empty();
    }

    /** Under which names views keep the promisors of an account. */
    Set<String> kept(Account account) {
        return names.kept(account);
    }
}
