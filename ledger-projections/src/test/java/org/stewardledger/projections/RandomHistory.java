package org.stewardledger.projections;

import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.promise.Verdict;

/**
 * A history made by chance, the same for the same seed: transcribed and spoken promises, late and early arrivals,
 * corrections, moved milestones, merged partners, promises and judgements that only some may see. Whether an act
 * could have led to it does not matter here: what is in the ledger has happened.
 */
public final class RandomHistory {

    /** The time zone of the partnership, far enough from UTC to be noticed. */
    public static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    /** When it begins; all times fall within 60 days from it. */
    public static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final SplittableRandom random;
    private final RecordedHistory history = new RecordedHistory(START, Duration.ofHours(5));
    private final PartnershipId partnership;
    private final List<PartnerId> partners = new ArrayList<>();
    private final List<MilestoneId> milestones = new ArrayList<>();
    private final List<PromiseId> promises = new ArrayList<>();
    private final Map<PromiseId, Visibility> audiences = new HashMap<>();
    private final boolean shuffled;
    private final RandomEvents any;

    private RandomHistory(long seed, boolean shuffled) {
        this.random = new SplittableRandom(seed);
        this.partnership = new PartnershipId(id("partnership " + seed));
        this.shuffled = shuffled;
        for (int number = 0; number < 5; number++) {
            partners.add(new PartnerId(id("partner " + number + " of " + seed)));
            milestones.add(new MilestoneId(id("milestone " + number + " of " + seed)));
        }
        for (int number = 0; number < 14; number++) {
            promises.add(new PromiseId(id("promise " + number + " of " + seed)));
        }
        this.any = new RandomEvents(random, partnership, partners, milestones);
    }

    /**
     * Makes a history.
     *
     * @param shuffled whether things take effect and become known in any order
     */
    public static RandomHistory of(long seed, int events, boolean shuffled) {
        RandomHistory made = new RandomHistory(seed, shuffled);
        made.begin();
        while (made.history.events().size() < events) {
            made.next();
        }
        return made;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public List<PartnerId> partners() {
        return List.copyOf(partners);
    }

    public List<PromiseId> promises() {
        return List.copyOf(promises);
    }

    public List<Recorded<LedgerEvent>> events() {
        return history.events();
    }

    private void begin() {
        history.spoken(
                new PartnershipFormed(partnership, "By chance", "None", Forming.RECORD_ONLY, ZONE, Optional.empty()));
        for (PartnerId partner : partners) {
            history.transcribed(
                    new MembershipTranscribed(
                            partnership, partner, new Text.Plain(name(partner.value())), PartnerKind.TEAM, true),
                    time(),
                    time(),
                    "members");
        }
    }

    private static String name(UUID id) {
        return "name " + id.toString().substring(0, 8);
    }

    private void next() {
        switch (random.nextInt(20)) {
            case 0, 1 -> milestone();
            case 2 -> alias();
            case 3, 4, 5 -> correction();
            default -> promise(promises.get(random.nextInt(promises.size())));
        }
    }

    private Instant time() {
        if (!shuffled) {
            return START.plus(Duration.ofHours(5).multipliedBy(history.events().size() + 1L));
        }
        return START.plus(Duration.ofDays(random.nextInt(60))).plus(Duration.ofHours(random.nextInt(24)));
    }

    private void milestone() {
        int number = random.nextInt(milestones.size());
        Optional<LocalDate> date = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any.day());
        Optional<Integer> ordinal = number == 0 ? Optional.empty() : Optional.of(number);
        history.transcribed(
                new MilestoneTranscribed(partnership, milestones.get(number), "milestone " + number, date, ordinal),
                time(),
                time(),
                "milestones");
    }

    private void alias() {
        PartnerId kept = partners.get(random.nextInt(2));
        PartnerId alias = partners.get(2 + random.nextInt(2));
        history.spoken(
                random.nextInt(3) == 0
                        ? new PartnersSeparated(partnership, kept, alias)
                        : new PartnersAliased(partnership, kept, alias));
    }

    private void correction() {
        if (random.nextInt(3) == 0) {
            spokenCorrection();
        } else {
            transcribedCorrection();
        }
    }

    /** Somebody takes back what it said, before whoever could see that. */
    private void spokenCorrection() {
        List<Recorded<LedgerEvent>> said = history.events().stream()
                .filter(event -> event.event() instanceof FulfilmentReported
                        || event.event() instanceof SatisfactionDeclared
                        || event.event() instanceof DissatisfactionDeclared
                        || event.event() instanceof RiskWarned
                        || event.event() instanceof BreachDeclared
                        || event.event() instanceof PromiseAssessed)
                .toList();
        if (!said.isEmpty()) {
            Recorded<LedgerEvent> mistaken = said.get(random.nextInt(said.size()));
            history.spoken(
                    new RecordCorrected(promiseOf(mistaken.event()), partnership, mistaken.id()),
                    mistaken.visibility());
        }
    }

    private void transcribedCorrection() {
        List<Recorded<LedgerEvent>> transcribed = history.events().stream()
                .filter(Recorded::transcribed)
                .filter(event -> event.event() instanceof OutcomeTranscribed
                        || event.event() instanceof TermsTranscribed
                        || event.event() instanceof PromiseTranscribed)
                .toList();
        if (transcribed.isEmpty()) {
            return;
        }
        Recorded<LedgerEvent> mistaken = transcribed.get(random.nextInt(transcribed.size()));
        PromiseId promise = promiseOf(mistaken.event());
        history.transcribedLike(
                mistaken, new RecordCorrected(promise, partnership, mistaken.id()), mistaken.effectiveAt());
        if (mistaken.event() instanceof PromiseTranscribed) {
            history.transcribedLike(
                    mistaken, any.transcribed(promise, any.proposal()), shuffled ? time() : mistaken.effectiveAt());
        } else if (random.nextBoolean()) {
            history.transcribedLike(
                    mistaken,
                    new TermsTranscribed(promise, partnership, any.terms(), Optional.empty()),
                    shuffled ? time() : mistaken.effectiveAt());
        }
    }

    private static PromiseId promiseOf(LedgerEvent event) {
        return ((PromiseEvent) event).promiseId();
    }

    private void promise(PromiseId promise) {
        boolean known = history.events().stream()
                .anyMatch(event -> event.event() instanceof PromiseEvent of
                        && of.promiseId().equals(promise));
        boolean spoken = promises.indexOf(promise) % 3 == 0;
        Proposal first = any.proposal();
        Visibility audience = audiences.computeIfAbsent(promise, unknown -> audience(promise, first));
        if (spoken && known && random.nextInt(8) == 0) {
            assess(promise, audience);
        } else if (spoken) {
            history.spoken(known ? any.spokenLater(promise) : any.spokenFirst(promise, first), audience);
        } else {
            history.transcribed(known ? any.later(promise) : any.transcribed(promise, first), time(), time(), audience);
        }
    }

    /** Fixed when the promise is first recorded: one in five is for its parties, its speaker and one more. */
    private Visibility audience(PromiseId promise, Proposal first) {
        if (promises.indexOf(promise) % 5 != 4) {
            return Visibility.partnership();
        }
        SortedSet<PartnerId> seeing = any.some(1);
        seeing.add(partners.getFirst());
        seeing.addAll(first.promisors());
        seeing.addAll(first.promisees());
        return new Visibility.ToPartners(seeing);
    }

    /** A judgement for the assessor alone. */
    private void assess(PromiseId promise, Visibility audience) {
        PartnerId by = switch (audience) {
            case Visibility.ToPartnership all -> partners.get(random.nextInt(partners.size()));
            case Visibility.ToPartners some -> some.partners().last();
        };
        SortedSet<PartnerId> assessor = new TreeSet<>(RandomEvents.ORDER);
        assessor.add(by);
        history.spoken(
                new PromiseAssessed(
                        promise,
                        partnership,
                        Optional.of(by),
                        AssessorKind.MEMBER,
                        Verdict.CANNOT_TELL,
                        Optional.empty()),
                new Visibility.ToPartners(assessor));
    }
}
