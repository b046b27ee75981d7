package org.stewardledger.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.*;

/** Any act on a partnership, plausible or not. */
final class AnyOfPartnerships {

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;
    private final AnyOfMandates mandates;

    AnyOfPartnerships(Dice dice, Cast cast, PlainLedger ledger) {
        this.dice = dice;
        this.cast = cast;
        this.ledger = ledger;
        this.mandates = new AnyOfMandates(dice, cast, ledger);
    }

    static FormPartnership forming(PartnershipId id, Forming forming) {
        boolean told = forming == Forming.RECORD_ONLY;
        PartnerId founder = Cast.PARTNERS.getFirst();
        return new FormPartnership(
                id,
                "Harbour",
                "Ships wait too long",
                forming,
                ZoneId.of("Europe/Berlin"),
                told ? Optional.empty() : Optional.of(Cast.introduced(founder)),
                told ? Optional.of(Cast.REGISTRAR) : Optional.empty());
    }

    /** What makes a partnership of the first few partners. */
    List<Line> founded(PartnershipId id) {
        PartnerId founder = Cast.PARTNERS.getFirst();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Cast.voiceOf(founder), forming(id, dice.one(Forming.VOLUNTARY, Forming.IMPOSED))));
        for (PartnerId partner : Cast.PARTNERS.subList(1, dice.one(3, 4, 4, 5))) {
            lines.add(new Line(Cast.voiceOf(founder), new InvitePartner(id, Cast.introduced(partner))));
            lines.add(new Line(Cast.voiceOf(partner), new JoinPartnership(id, partner)));
        }
        if (dice.onceIn(3)) {
            lines.add(new Line(Cast.voiceOf(founder), new InvitePartner(id, Cast.introduced(Cast.OTHER_NAME))));
            lines.add(new Line(Cast.voiceOf(Cast.OTHER_NAME), new JoinPartnership(id, Cast.OTHER_NAME)));
        }
        return lines;
    }

    Line act(PlainPartnership in, Instant now) {
        PartnershipId id = in.formed.partnershipId();
        List<PartnerId> members = List.copyOf(in.members());
        if (in.recordOnly() && !dice.onceIn(12)) {
            return written(in, now);
        }
        PartnerId partner = cast.any();
        return switch (dice.below(30)) {
            case 0 -> said(id, members, new InvitePartner(id, introduced(partner)));
            case 1, 2 -> said(id, List.of(partner), new JoinPartnership(id, partner));
            case 3 -> alias(in);
            case 4, 5 -> said(id, members, milestone(in, now));
            case 6, 7 -> role(in);
            case 8, 9 -> said(id, members, motion(in));
            case 10, 11, 12, 13, 14, 15 -> answered(in);
            case 16 ->
                // A facilitator is seldom there.
                in.facilitator.isEmpty() && !dice.onceIn(3)
                        ? said(id, members, answer(in))
                        : new Line(
                                dice.onceIn(3) ? Speaker.alone(Cast.FACILITATOR) : cast.speaker(id, members),
                                new DismissFacilitator(
                                        id, in.facilitator.orElse(dice.one(Cast.FACILITATOR, Cast.OTHER_FACILITATOR))));
            case 17 -> dice.onceIn(2) ? leave(in) : said(id, members, answer(in));
            case 18 -> forming(in);
            case 19 -> dice.onceIn(2) ? written(in, now) : said(id, members, motion(in));
            case 20, 21, 22 -> mandates.revoke(in);
            default -> mandates.grant(in, now);
        };
    }

    /** Now and then under another name than before, or with another representative. */
    private Partner introduced(PartnerId partner) {
        Partner known = Cast.introduced(partner);
        return switch (dice.below(8)) {
            case 0, 1 -> new Partner(partner, "Somebody else", known.kind(), known.representative());
            case 2 ->
                new Partner(
                        partner,
                        known.name(),
                        known.kind(),
                        new Representative(dice.onceIn(2) ? Cast.FACILITATOR : cast.anybody(), "Somebody"));
            default -> known;
        };
    }

    private Line said(PartnershipId in, List<PartnerId> fitting, Act act) {
        return new Line(cast.speaker(in, fitting), act);
    }

    private Line forming(PlainPartnership in) {
        boolean again = dice.onceIn(2);
        PartnershipId id = again ? in.formed.partnershipId() : new PartnershipId(dice.fresh());
        Forming forming = again ? in.formed.forming() : dice.one(Forming.VOLUNTARY, Forming.RECORD_ONLY);
        Speaker fit =
                forming == Forming.RECORD_ONLY ? Speaker.alone(Cast.OPERATOR) : Cast.voiceOf(Cast.PARTNERS.getFirst());
        FormPartnership form = forming(id, forming);
        FormPartnership other = new FormPartnership(
                id, "Haven", form.problem(), forming, form.zone(), form.founder(), form.registrar());
        return new Line(dice.onceIn(3) ? cast.speaker(id, Cast.PARTNERS) : fit, dice.onceIn(3) ? other : form);
    }

    private Line alias(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        PartnerId first = Cast.PARTNERS.getFirst();
        PartnerId one = dice.onceIn(6) ? cast.any() : dice.onceIn(6) ? Cast.OTHER_NAME : first;
        PartnerId other = one.equals(Cast.OTHER_NAME) ? first : Cast.OTHER_NAME;
        return said(
                id,
                List.of(one, other),
                dice.onceIn(3) ? new SeparatePartners(id, one, other) : new AliasPartner(id, one, other));
    }

    private Act milestone(PlainPartnership in, Instant now) {
        PartnershipId id = in.formed.partnershipId();
        Optional<MilestoneId> known = dice.late(in.milestones.keySet(), 3);
        MilestoneId milestone = known.filter(one -> !dice.onceIn(3)).orElseGet(() -> new MilestoneId(dice.fresh()));
        String name = Optional.ofNullable(in.milestones.get(milestone))
                .filter(one -> !dice.onceIn(6))
                .map(MilestoneTranscribed::name)
                .orElseGet(() -> dice.one("Opening", " opening ", "Closing", "Review", "Launch " + dice.below(50)));
        return new SetMilestone(id, milestone, name, dice.maybe(day(now).plusDays(dice.below(40))), Optional.empty());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of("Europe/Berlin"));
    }

    private Line role(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        PartnerId partner = cast.any();
        PersonId second = dice.onceIn(3) ? cast.anybody() : Cast.secondVoice(partner);
        List<Role> held = new ArrayList<>(in.roles.keySet());
        in.partners.forEach(
                (name, known) -> known.voices.keySet().forEach(person -> held.add(Role.representing(person, name))));
        boolean ending = dice.onceIn(3);
        Role role = ending && !held.isEmpty() && !dice.onceIn(3)
                ? dice.oneOf(held)
                : switch (dice.below(4)) {
                    case 0 -> PlainPartnership.observing(dice.onceIn(2) ? cast.anybody() : Cast.OBSERVER);
                    case 1 -> new Role(RoleKind.TITLED, cast.anybody(), Optional.of(partner), Optional.of("Clerk"));
                    case 2 -> Role.representing(dice.onceIn(2) ? Cast.voice(partner) : second, partner);
                    default -> Role.representing(second, partner);
                };
        Act act = ending ? new EndRole(id, role) : new AssignRole(id, role, "Somebody");
        return dice.onceIn(8)
                ? new Line(Speaker.alone(role.person()), act)
                : said(id, List.of(role.partner().orElse(partner)), act);
    }

    private Act motion(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        return switch (dice.below(9)) {
            case 0, 1 -> new StateProblem(id, dice.one("Ships wait", "Cranes stand still"));
            case 2, 3 -> new AgreeProcess(id, dice.one("We talk", "We vote"));
            case 4 -> dice.onceIn(4) ? new ClosePartnership(id) : new StateProblem(id, "Berths are few");
            default ->
                new AppointFacilitator(
                        id,
                        dice.onceIn(8)
                                ? cast.anybody()
                                : dice.one(Cast.FACILITATOR, Cast.FACILITATOR, Cast.OTHER_FACILITATOR),
                        "Somebody");
        };
    }

    /** Somebody whose consent is missing answers what was put to all. */
    private Line answered(PlainPartnership in) {
        Optional<PlainMotions.Motion> open = dice.late(in.motions.open.values(), 4);
        if (open.isEmpty()) {
            return said(in.formed.partnershipId(), List.copyOf(in.members()), motion(in));
        }
        if (dice.onceIn(12)) {
            MotionProposed put = open.get().put;
            return said(
                    in.formed.partnershipId(),
                    List.of(put.by()),
                    new WithdrawMotion(
                            in.formed.partnershipId(), put.matter().subject(), Math.max(0, dice.about(put.version()))));
        }
        if (dice.onceIn(10)) {
            return said(in.formed.partnershipId(), List.copyOf(open.get().parties), answer(in));
        }
        List<PartnerId> waiting = new ArrayList<>(open.get().parties);
        waiting.removeIf(party -> open.get().says(party, true));
        return said(
                in.formed.partnershipId(),
                dice.onceIn(8) ? List.copyOf(in.members()) : waiting,
                new ConsentToMotion(
                        in.formed.partnershipId(),
                        open.get().put.matter().subject(),
                        Math.max(0, dice.about(open.get().put.version()))));
    }

    private Act answer(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        MotionSubject subject = dice.onceIn(6)
                ? dice.one(MotionSubject.values())
                : dice.late(in.motions.open.keySet(), 4).orElse(dice.one(MotionSubject.values()));
        int version = Math.max(0, dice.about(in.motions.given.getOrDefault(subject, 1)));
        return switch (dice.below(9)) {
            case 0, 2 -> new ObjectToMotion(id, subject, version);
            case 1 -> new WithdrawMotion(id, subject, version);
            default -> new ConsentToMotion(id, subject, version);
        };
    }

    /** Whose consent something waits for; anybody but who founded it, when nothing waits. */
    private List<PartnerId> waitedFor(PlainPartnership in) {
        List<PartnerId> waitedFor = new ArrayList<>();
        ledger.agreements.values().forEach(one -> {
            if (one.partnership().equals(in.formed.partnershipId())) {
                waitedFor.addAll(one.parties(one.open()));
                waitedFor.removeIf(party -> one.opinion(one.open(), party).equals("yes"));
            }
        });
        return waitedFor.isEmpty() ? Cast.PARTNERS.subList(1, 5) : waitedFor;
    }

    private Line leave(PlainPartnership in) {
        PartnerId partner = dice.onceIn(3) ? cast.any() : dice.oneOf(waitedFor(in));
        List<Leaving> leaving = new ArrayList<>();
        for (Map.Entry<AgreementId, PlainAgreement> one : ledger.agreements.entrySet()) {
            boolean party = one.getValue().partnership().equals(in.formed.partnershipId())
                    && !one.getValue().hasEnded()
                    && one.getValue().parties(one.getValue().inForce()).contains(partner);
            if (party && !dice.onceIn(8)) {
                int version = one.getValue().inForce() + (dice.onceIn(4) ? 1 : 0);
                leaving.add(new Leaving(one.getKey(), version));
            }
        }
        PartnershipId id = in.formed.partnershipId();
        return said(id, List.of(partner), new WithdrawFromPartnership(id, partner, leaving));
    }

    private Line written(PlainPartnership in, Instant now) {
        PartnershipId id = in.formed.partnershipId();
        Source source = source(dice, now);
        PartnerId partner = cast.any();
        Optional<MilestoneId> known = dice.late(in.milestones.keySet(), 3);
        Act act = switch (dice.below(8)) {
            case 0 -> new AliasPartner(id, Cast.PARTNERS.getFirst(), dice.one(Cast.OTHER_NAME, Cast.PARTNERS.get(1)));
            case 1 -> new AliasPartner(id, dice.one(Cast.OTHER_NAME, Cast.PARTNERS.get(1)), Cast.PARTNERS.getFirst());
            case 2 ->
                new SeparatePartners(
                        id,
                        dice.one(Cast.OTHER_NAME, Cast.PARTNERS.getFirst()),
                        dice.one(Cast.OTHER_NAME, Cast.PARTNERS.get(1), Cast.PARTNERS.getFirst()));
            case 3, 4 ->
                new TranscribeMilestone(
                        id,
                        known.filter(one -> !dice.onceIn(4)).orElseGet(() -> new MilestoneId(dice.fresh())),
                        dice.one("Opening", "opening ", "Review"),
                        dice.maybe(day(now)),
                        Optional.empty(),
                        source);
            default ->
                new TranscribeMembership(
                        id, partner, dice.one("North", "Northern"), Cast.kind(partner), !dice.onceIn(4), source);
        };
        Speaker other = dice.onceIn(2)
                ? cast.speaker(id, Cast.PARTNERS)
                : Speaker.representing(Cast.REGISTRAR, dice.oneOf(Cast.PARTNERS));
        return new Line(dice.onceIn(8) ? other : Speaker.alone(Cast.REGISTRAR), act);
    }

    /** Where something stands written, mostly at one of few times. */
    static Source source(Dice dice, Instant now) {
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * dice.below(12));
        Instant known = dice.onceIn(40) ? now.plusSeconds(60) : at;
        return new Source("minutes", "page " + dice.below(3), at, known, "f00d");
    }
}
