package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Any act on a promise, plausible or not. */
final class AnyOfPromises {

    static final Evidence LOG = new Evidence("forty ships", Optional.empty(), Optional.empty());
    static final Evidence PHOTO = new Evidence("a photograph", Optional.empty(), Optional.empty());

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;

    AnyOfPromises(Dice dice, Cast cast, PlainLedger ledger) {
        this.dice = dice;
        this.cast = cast;
        this.ledger = ledger;
    }

    Evidence evidence() {
        return dice.one(LOG, PHOTO);
    }

    Terms terms(PlainPartnership in, Instant now) {
        Due due = switch (dice.below(6)) {
            case 0 -> Due.none();
            case 1 ->
                Due.at(dice.late(in.milestones.keySet(), 3)
                        .filter(one -> !dice.onceIn(5))
                        .orElseGet(() -> new MilestoneId(dice.fresh())));
            default -> Due.on(AnyOfPartnerships.day(now).plusDays(dice.one(1, 20, 30)));
        };
        return Terms.of(dice.one("A berth for each ship", "Two berths", "A crane"), due);
    }

    private SortedSet<PartnerId> parties(List<PartnerId> members, int most) {
        List<PartnerId> named = new ArrayList<>(members);
        named.remove(Cast.OTHER_NAME);
        return named.isEmpty() || dice.onceIn(12)
                ? new TreeSet<>(Set.of(dice.oneOf(Cast.PARTNERS)))
                : dice.some(named, most);
    }

    Proposal proposal(PlainPartnership in, Instant now) {
        List<PartnerId> members = List.copyOf(in.members());
        Optional<PlainAgreement> under = dice.onceIn(2)
                ? Optional.empty()
                : dice.late(
                        ledger.agreements.values().stream()
                                .filter(one -> one.partnership().equals(in.formed.partnershipId()))
                                .filter(one -> one.inForce() > 0 && !one.hasEnded() || dice.onceIn(4))
                                .toList(),
                        2);
        List<PartnerId> parties = under.filter(one -> !dice.onceIn(8))
                .map(one -> List.copyOf(one.partiesNow()))
                .filter(named -> !named.isEmpty())
                .orElse(members);
        SortedSet<PartnerId> promisors = parties(parties, dice.one(1, 1, 2));
        SortedSet<PartnerId> promisees = dice.onceIn(4) ? new TreeSet<>() : parties(parties, 2);
        promisees.removeAll(promisors);
        return new Proposal(
                in.formed.partnershipId(),
                promisors,
                promisees,
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                under.map(this::under).filter(one -> !in.recordOnly() && !promisees.isEmpty()),
                terms(in, now));
    }

    private UnderAgreement under(PlainAgreement agreement) {
        TreeSet<ResultId> serves = new TreeSet<>();
        agreement.clauses().keySet().forEach(clause -> {
            if (clause instanceof Clause.OfResult(ResultId result) && dice.onceIn(2)) {
                serves.add(result);
            }
        });
        if (dice.onceIn(15)) {
            serves.add(new ResultId(dice.fresh()));
        }
        return new UnderAgreement(dice.onceIn(25) ? new AgreementId(dice.fresh()) : agreement.id(), serves);
    }

    Line beginning(PlainPartnership in, Instant now) {
        PromiseId id = dice.onceIn(12)
                ? dice.late(ledger.promises.keySet(), 5).orElseGet(() -> new PromiseId(dice.fresh()))
                : new PromiseId(dice.fresh());
        Proposal proposal = Optional.ofNullable(ledger.promises.get(id))
                .filter(one -> dice.onceIn(2) && one.isSpoken())
                .map(PlainPromise::proposal)
                .orElseGet(() -> proposal(in, now));
        if (in.recordOnly() && !dice.onceIn(20)) {
            Source source = AnyOfPartnerships.source(dice, now);
            return new Line(
                    Speaker.alone(Cast.REGISTRAR),
                    new TranscribePromise(id, proposal, "the north", Optional.empty(), source));
        }
        PartnershipId within = in.formed.partnershipId();
        return switch (dice.below(4)) {
            case 0 ->
                new Line(
                        cast.speaker(within, proposal.promisees().isEmpty() ? in.members() : proposal.promisees()),
                        new RequestPromise(id, proposal));
            case 1 -> new Line(cast.speaker(within, proposal.promisors()), new OfferPromise(id, proposal));
            default ->
                new Line(
                        cast.speaker(within, proposal.promisors()),
                        new MakePromise(id, Optional.of(proposal), Optional.empty()));
        };
    }

    Line act(PlainPartnership in, PlainPromise past, Instant now) {
        if (in.recordOnly() || dice.onceIn(60)) {
            return new AnyOfTranscriptions(dice, cast, ledger, this).act(in, past, now);
        }
        PromiseId id = dice.onceIn(100) ? new PromiseId(dice.fresh()) : past.id();
        if (!past.isSpoken()) {
            return new Line(cast.speaker(in.formed.partnershipId(), Cast.PARTNERS), new WarnAtRisk(id));
        }
        int version = Math.max(0, dice.about(past.version()));
        int proposed = Math.max(
                0, dice.about(past.openProposal().map(NewTermsProposed::version).orElse(past.version())));
        boolean onTable = past.promisedBy().isEmpty();
        Set<PartnerId> promisors = past.proposal().promisors();
        Set<PartnerId> seeing = new TreeSet<>(Cast.seeing(in, past.audience()));
        Set<PartnerId> promisees = past.toAll() ? seeing : past.proposal().promisees();
        Set<PartnerId> both = new TreeSet<>(promisors);
        both.addAll(promisees);
        if (onTable && !dice.onceIn(8)) {
            return switch (dice.below(9)) {
                case 8 ->
                    dice.onceIn(3)
                            ? said(in, Set.of(past.termsBy()), new WithdrawOffer(id, version))
                            : said(in, promisees, new AcceptPromise(id, version));
                case 0, 1 ->
                    said(in, both, new CounterOffer(id, version, dice.onceIn(4) ? past.terms() : terms(in, now)));
                case 2 ->
                    said(
                            in,
                            both,
                            dice.onceIn(3)
                                    ? new DeclinePromise(id, version)
                                    : new CounterOffer(id, version, terms(in, now)));
                case 3 -> said(in, both, new AcceptPromise(id, version));
                case 4 -> said(in, promisees, new AcceptPromise(id, version));
                default -> said(in, promisors, new MakePromise(id, Optional.empty(), Optional.of(version)));
            };
        }
        if (dice.onceIn(7)) {
            return remembered(in, past);
        }
        boolean broken = past.lastOf(BreachDeclared.class).isPresent();
        if (broken && dice.onceIn(4)) {
            return dice.onceIn(2)
                    ? said(in, promisors, new OfferRepair(id, dice.one("Sorry", "So sorry"), "A free berth"))
                    : said(in, promisees, new AcceptRepair(id, dice.one(1, 1, 2, 3)));
        }
        Terms wanted = dice.onceIn(10) ? past.terms() : terms(in, now);
        if (past.openProposal().isPresent() && dice.onceIn(4)) {
            Set<PartnerId> asked = past.openProposal().get().parties();
            return said(
                    in, asked, dice.onceIn(4) ? new RefuseNewTerms(id, proposed) : new ConsentToNewTerms(id, proposed));
        }
        if (!past.hasEnded() && !past.isInForce() && dice.onceIn(3)) {
            Set<PartnerId> waiting = new TreeSet<>(promisors);
            waiting.removeAll(past.promisedBy());
            return said(
                    in,
                    waiting,
                    switch (dice.below(6)) {
                        case 0 -> new DeclinePromise(id, version);
                        case 1 -> new RevokePromise(id);
                        default -> new MakePromise(id, Optional.empty(), Optional.of(version));
                    });
        }
        if (past.hasEnded() && past.toAll() && dice.onceIn(2)) {
            return said(in, promisees, dice.onceIn(2) ? new DeclareSatisfied(id) : new DeclareDissatisfied(id));
        }
        if (dice.onceIn(8)) {
            return corrected(in, past);
        }
        return switch (dice.below(26)) {
            case 0, 1 -> said(in, promisees, new AcceptPromise(id, version));
            case 2, 3 -> said(in, promisors, new ReportFulfilment(id, dice.onceIn(3), evidence()));
            case 4, 5 -> said(in, promisees, new DeclareSatisfied(id));
            case 6 -> said(in, promisees, new DeclareDissatisfied(id));
            case 7, 8 -> said(in, both, new ProposeNewTerms(id, version, wanted));
            case 9, 10, 11 -> said(in, both, new ConsentToNewTerms(id, proposed));
            case 12 -> said(in, both, new RefuseNewTerms(id, proposed));
            case 13 -> said(in, promisees, new ReleasePromise(id));
            case 14 -> said(in, promisors, dice.onceIn(3) ? new RevokePromise(id) : new WarnAtRisk(id));
            case 15 -> said(in, promisors, new WarnAtRisk(id));
            case 16, 17 -> said(in, dice.onceIn(3) ? seeing : promisees, new DeclareBreach(id));
            case 18, 19 -> {
                AssessPromise assess =
                        new AssessPromise(id, dice.one(Verdict.KEPT, Verdict.NOT_KEPT), dice.maybe(evidence()));
                yield dice.onceIn(3) ? new Line(observer(in), assess) : said(in, seeing, assess);
            }
            case 20 -> said(in, promisors, new OfferRepair(id, "Sorry", "A free berth"));
            case 21 -> said(in, promisees, new AcceptRepair(id, 1));
            case 22, 23 -> said(in, promisors, new ReportFulfilment(id, false, evidence()));
            case 24 -> said(in, promisors, new MakePromise(id, Optional.empty(), Optional.of(version)));
            default -> said(in, both, early(id, version, in, now));
        };
    }

    /** What follows from what was said last, or what was said of terms that are not these any more. */
    private Line remembered(PlainPartnership in, PlainPromise past) {
        Set<PartnerId> promisees = past.toAll() ? in.members() : past.proposal().promisees();
        return switch (dice.oneOf(past.log()).event()) {
            case FulfilmentReported e -> said(in, promisees, new DeclareSatisfied(past.id()));
            case DissatisfactionDeclared e -> said(in, Set.of(e.by()), new DeclareDissatisfied(past.id()));
            case ReleaseDeclared e -> said(in, promisees, new ReleasePromise(past.id()));
            case PromiseRevoked e -> said(in, promisees, new DeclareBreach(past.id()));
            case NewTermsProposed e ->
                said(in, Set.of(e.by()), new ProposeNewTerms(past.id(), past.versionBefore(), e.terms()));
            case NewTermsConsented e -> said(in, Set.of(e.by()), new ConsentToNewTerms(past.id(), e.version()));
            case NewTermsRefused e -> said(in, Set.of(e.by()), new RefuseNewTerms(past.id(), e.version()));
            case PromiseRenegotiated e -> said(in, promisees, new ReleasePromise(past.id()));
            case RepairOffered e -> said(in, promisees, new AcceptRepair(past.id(), e.offer()));
            default -> corrected(in, past);
        };
    }

    /** Whoever observes, also when it has another part in this. */
    private Speaker observer(PlainPartnership in) {
        List<PersonId> observing = new ArrayList<>();
        in.roles.keySet().forEach(role -> {
            if (role.kind() == RoleKind.OBSERVER) {
                observing.add(role.person());
            }
        });
        return Speaker.alone(dice.late(observing, 5).orElse(Cast.OBSERVER));
    }

    private Line corrected(PlainPartnership in, PlainPromise past) {
        List<Recorded<PromiseEvent>> said = past.recorded().stream()
                .filter(one -> CorrectionRules.isStatement(one.event()))
                .toList();
        Recorded<PromiseEvent> mistaken = dice.late(said, 3).orElseGet(() -> dice.oneOf(past.recorded()));
        Restatement instead = dice.onceIn(2)
                ? new ReportFulfilment(past.id(), dice.onceIn(2), evidence())
                : new AssessPromise(past.id(), Verdict.KEPT, Optional.empty());
        Act act = new CorrectStatement(
                past.id(), mistaken.id(), dice.onceIn(3) ? Optional.of(instead) : Optional.empty());
        return mistaken.speaker().partner().isEmpty()
                ? new Line(mistaken.speaker(), act)
                : said(in, CorrectionRules.by(mistaken.event()).map(Set::of).orElse(Set.of()), act);
    }

    private Act early(PromiseId id, int version, PlainPartnership in, Instant now) {
        return switch (dice.below(3)) {
            case 0 -> new CounterOffer(id, version, terms(in, now));
            case 1 -> new DeclinePromise(id, version);
            default -> new WithdrawOffer(id, version);
        };
    }

    private Line said(PlainPartnership in, Set<PartnerId> fitting, Act act) {
        return new Line(cast.speaker(in.formed.partnershipId(), fitting), act);
    }

    /** What an act proposes that begins a promise. */
    static Optional<Proposal> opening(Act act) {
        return switch (act) {
            case RequestPromise request -> Optional.of(request.proposal());
            case OfferPromise offer -> Optional.of(offer.proposal());
            case MakePromise make -> make.proposal();
            case TranscribePromise told -> Optional.of(told.proposal());
            default -> Optional.empty();
        };
    }
}
