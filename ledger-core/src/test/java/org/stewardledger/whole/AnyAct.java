package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Asked;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AssessSuccessTest;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.partnership.Forming;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.standing.AppointOperator;

/** Acts of every kind, mostly plausible, on whatever is on record. */
final class AnyAct {

    /** How many acts are said in a partnership, more or less, before another one comes into view. */
    private static final int ACTS_IN_ONE = 400;

    /** How many of the last lines may be said again. */
    private static final int REMEMBERED = 12;

    /** What acts are about. */
    private enum Area {
        PARTNERSHIP,
        CONDUCT,
        AGREEMENT,
        CONSEQUENCE,
        DISPUTE,
        PROMISE
    }

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;
    private final AnyOfPartnerships partnerships;
    private final AnyOfConduct conduct;
    private final AnyOfPromises promises;
    private final AnyOfAgreements agreements;
    private final AnyOfDisputes disputes;
    private final Deque<Line> script = new ArrayDeque<>();
    private final List<PartnershipId> founded = new ArrayList<>();
    private final Map<PartnershipId, Area> busyWith = new HashMap<>();
    private final Deque<Line> recent = new ArrayDeque<>();
    private int said;

    AnyAct(long seed, PlainLedger ledger) {
        this.dice = new Dice(seed);
        this.ledger = ledger;
        cast = new Cast(dice, ledger);
        partnerships = new AnyOfPartnerships(dice, cast, ledger);
        conduct = new AnyOfConduct(dice, cast);
        promises = new AnyOfPromises(dice, cast, ledger);
        agreements = new AnyOfAgreements(dice, cast, ledger, promises);
        disputes = new AnyOfDisputes(dice, cast, ledger);
        script.add(new Line(Speaker.alone(Cast.OPERATOR), new AppointOperator(Cast.OPERATOR)));
        PartnershipId archive = new PartnershipId(dice.fresh());
        founded.add(archive);
        script.add(new Line(Speaker.alone(Cast.OPERATOR), AnyOfPartnerships.forming(archive, Forming.RECORD_ONLY)));
    }

    /** How much later the next act is said, in seconds. */
    long pause() {
        return dice.onceIn(40) ? 86_400L * dice.one(1, 1, 3) : dice.below(90);
    }

    /** The next act, at this time. */
    Addressed next(Instant now) {
        if (said++ % ACTS_IN_ONE == 0) {
            PartnershipId fresh = new PartnershipId(dice.fresh());
            founded.add(fresh);
            script.addAll(partnerships.founded(fresh));
        }
        if (!script.isEmpty()) {
            return addressed(script.poll(), plain());
        }
        Line line = recent.isEmpty() || !dice.onceIn(8) ? line(now) : again();
        recent.addLast(line);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
        return addressed(line, dressed(line, now));
    }

    /** The last line, or one of those before it. */
    private Line again() {
        return dice.onceIn(2) ? recent.getLast() : dice.oneOf(List.copyOf(recent));
    }

    private Line line(Instant now) {
        while (true) {
            try {
                return anyLine(now);
            } catch (ActRefused unfit) {
                // A value that no act may have: another one is thought of.
                continue;
            }
        }
    }

    private Line anyLine(Instant now) {
        PartnershipId place = dice.onceIn(10)
                ? founded.getFirst()
                : dice.onceIn(6) ? dice.oneOf(founded) : dice.late(founded, 2).orElseThrow();
        PlainPartnership in = ledger.partnerships.get(place);
        if (in == null || dice.onceIn(300)) {
            return dice.onceIn(2)
                    ? new Line(
                            dice.one(Speaker.alone(Cast.OPERATOR), Speaker.alone(Cast.STRANGER)),
                            new AppointOperator(dice.onceIn(2) ? Cast.OPERATOR : cast.anybody()))
                    : new Line(
                            cast.speaker(place, Cast.PARTNERS),
                            AnyOfPartnerships.forming(
                                    dice.onceIn(2) ? place : new PartnershipId(dice.fresh()), Forming.VOLUNTARY));
        }
        if (in.recordOnly() && !dice.onceIn(12)) {
            return dice.onceIn(3) ? partnerships.act(in, now) : promise(in, now);
        }
        return switch (area(place)) {
            case PARTNERSHIP -> partnerships.act(in, now);
            case CONDUCT -> conduct.act(in, now);
            case AGREEMENT -> agreement(in, now);
            case CONSEQUENCE -> disputes.consequence(in);
            case DISPUTE -> dispute(in, now);
            case PROMISE -> promise(in, now);
        };
    }

    /** Each partnership has something that it is mostly busy with. */
    private Area area(PartnershipId place) {
        Area mostly = busyWith.computeIfAbsent(
                place, id -> dice.one(Area.AGREEMENT, Area.PROMISE, Area.PROMISE, Area.DISPUTE));
        return switch (dice.below(20)) {
            case 0, 1, 2 -> Area.PARTNERSHIP;
            case 3 -> Area.CONDUCT;
            case 4, 5, 6, 7 -> Area.AGREEMENT;
            case 8, 9 -> Area.CONSEQUENCE;
            case 10 -> Area.DISPUTE;
            case 11, 12, 13 -> Area.PROMISE;
            default -> mostly;
        };
    }

    private Line promise(PlainPartnership in, Instant now) {
        boolean open = !dice.onceIn(4);
        List<PlainPromise> here = ledger.promises.values().stream()
                .filter(one -> one.partnership().equals(in.formed.partnershipId()))
                .filter(one -> !open || !one.hasEnded())
                .toList();
        return here.isEmpty() || dice.onceIn(14)
                ? promises.beginning(in, now)
                : promises.act(in, dice.late(here, dice.one(1, 2, 4)).orElseThrow(), now);
    }

    private Line agreement(PlainPartnership in, Instant now) {
        List<PlainAgreement> here = ledger.agreements.values().stream()
                .filter(one -> one.partnership().equals(in.formed.partnershipId()))
                .toList();
        return here.isEmpty() || dice.onceIn(40)
                ? agreements.beginning(in)
                : agreements.act(in, dice.late(here, 2).orElseThrow(), now);
    }

    private Line dispute(PlainPartnership in, Instant now) {
        boolean open = !dice.onceIn(4);
        List<List<Recorded<DisputeEvent>>> here = ledger.disputes.values().stream()
                .filter(one -> !open || !(one.getLast().event() instanceof DisputeResolved))
                .filter(one -> one.getFirst().event().partnershipId().equals(in.formed.partnershipId()))
                .toList();
        return here.isEmpty() || dice.onceIn(7)
                ? disputes.opening(in)
                : disputes.act(in, dice.late(here, 2).orElseThrow(), now);
    }

    /** What goes with an act: when it takes effect, why, and who is to see it. */
    private record Dress(Optional<Instant> at, Optional<String> reason, Asked visibility) {}

    private static Dress plain() {
        return new Dress(Optional.empty(), Optional.of("storm"), Visibility.partnership());
    }

    private Dress dressed(Line line, Instant now) {
        Optional<Instant> at = Optional.empty();
        if (line.act() instanceof Transcription) {
            at = dice.onceIn(3)
                    ? Optional.of(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * dice.below(12)))
                    : Optional.empty();
        } else if (dice.onceIn(6)) {
            at = Optional.of(now.minusSeconds(dice.one(0, 1, 5, 20, 60, 300, 100_000)));
        } else if (dice.onceIn(80)) {
            at = Optional.of(now.plusSeconds(1));
        }
        Optional<String> reason = switch (dice.below(200)) {
            case 0 -> Optional.of("x".repeat(4_001));
            case 1, 2, 3 -> Optional.of(" ");
            case 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 -> Optional.empty();
            default -> Optional.of(dice.one("storm", "storm", "storm", "ice"));
        };
        return new Dress(at, reason, visibility(line));
    }

    private Asked visibility(Line line) {
        boolean opens = line.act() instanceof DraftAgreement
                || AnyOfPromises.opening(line.act()).isPresent();
        boolean judges = line.act() instanceof AssessPromise
                || line.act() instanceof AssessStage
                || line.act() instanceof AssessSuccessTest;
        if (!(judges ? dice.onceIn(3) : dice.onceIn(opens ? 4 : 60))) {
            return Visibility.partnership();
        }
        if (dice.onceIn(4)) {
            return new Asked.ToParties(
                    dice.late(ledger.agreements.keySet(), 4).orElseGet(() -> new AgreementId(dice.fresh())));
        }
        TreeSet<PartnerId> seeing = new TreeSet<>(dice.some(Cast.PARTNERS.subList(0, 4), 3));
        if (!dice.onceIn(6)) {
            line.speaker().partner().ifPresent(seeing::add);
            AnyOfPromises.opening(line.act()).ifPresent(proposal -> {
                seeing.addAll(proposal.promisors());
                seeing.addAll(proposal.promisees());
            });
        }
        if (dice.onceIn(20)) {
            seeing.add(Cast.OUTSIDER);
        }
        return new Visibility.ToPartners(seeing);
    }

    private Addressed addressed(Line line, Dress dress) {
        CommandId command = new CommandId(dice.fresh());
        Act act = line.act();
        return new Addressed(
                new Envelope(
                        command,
                        line.speaker(),
                        dress.at,
                        dress.reason,
                        command.value(),
                        Optional.empty(),
                        dress.visibility),
                act);
    }
}
