package org.stewardledger.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.*;

/** Any act on an agreement, plausible or not. */
final class AnyOfAgreements {

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;
    private final AnyOfPromises promises;

    AnyOfAgreements(Dice dice, Cast cast, PlainLedger ledger, AnyOfPromises promises) {
        this.dice = dice;
        this.cast = cast;
        this.ledger = ledger;
        this.promises = promises;
    }

    /** One of few identifiers of parts of agreements. */
    private UUID part() {
        return new UUID(7, dice.below(3));
    }

    Line beginning(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        AgreementId agreement = dice.onceIn(8)
                ? dice.late(ledger.agreements.keySet(), 3).orElseGet(() -> new AgreementId(dice.fresh()))
                : new AgreementId(dice.fresh());
        return new Line(
                dice.onceIn(10) ? Speaker.alone(Cast.FACILITATOR) : cast.speaker(id, in.members()),
                new DraftAgreement(agreement, id, dice.one("Berths", "Berths", "Cranes")));
    }

    Line act(PlainPartnership in, PlainAgreement past, Instant now) {
        Collection<PartnerId> fitting =
                past.allParties().isEmpty() ? Cast.seeing(in, past.audience()) : past.allParties();
        if (past.open() > 0 && dice.onceIn(3)) {
            return answer(in, past);
        }
        AgreementAct act = past.hasEnded() && !dice.onceIn(3) ? later(past) : act(past, in, now);
        boolean facilitated = act instanceof ClauseAct && in.facilitator.isPresent() && dice.onceIn(6);
        Collection<PartnerId> assessor = act instanceof AssessSuccessTest assess
                ? past.testInForce(assess.testId())
                        .map(SuccessTestSet::assessor)
                        .<Collection<PartnerId>>map(Set::of)
                        .orElse(fitting)
                : fitting;
        return new Line(
                facilitated ? Speaker.alone(in.facilitator.get()) : cast.speaker(in.formed.partnershipId(), assessor),
                act);
    }

    /** Somebody whose consent is missing consents, or not; or whoever proposed it takes it back. */
    private Line answer(PlainPartnership in, PlainAgreement past) {
        PartnershipId id = in.formed.partnershipId();
        int open = past.open();
        int read = Math.max(0, dice.about(open));
        SortedSet<PartnerId> waiting = past.parties(open);
        if (dice.onceIn(12)) {
            return new Line(cast.speaker(id, waiting), new ObjectToTerms(past.id(), read));
        }
        if (dice.onceIn(6)) {
            return new Line(cast.speaker(id, Set.of(past.proposal(open).by())), new WithdrawProposal(past.id(), read));
        }
        waiting.removeIf(party -> past.opinion(open, party).equals("yes"));
        return new Line(cast.speaker(id, waiting), new ConsentToTerms(past.id(), read));
    }

    /** What may still be said of an agreement that has ended, or is about to be. */
    private AgreementAct later(PlainAgreement past) {
        Optional<SuccessTestAssessed> before = past.last(SuccessTestAssessed.class);
        if (before.isPresent() && dice.onceIn(4)) {
            return new AssessSuccessTest(
                    past.id(),
                    before.get().testId(),
                    before.get().verdict(),
                    before.get().evidence());
        }
        return dice.onceIn(2)
                ? new ConcludeExperiment(past.id(), new ExperimentId(part()), dice.one("learned", "learned", "much"))
                : new AssessSuccessTest(
                        past.id(),
                        test(past),
                        dice.one(TestVerdict.MET, TestVerdict.NOT_MET),
                        dice.maybe(AnyOfPromises.LOG));
    }

    /** A test of the version in force, when there is one. */
    private SuccessTestId test(PlainAgreement past) {
        List<SuccessTestId> set = new ArrayList<>();
        for (AgreementEvent agreed : past.agreed()) {
            if (agreed instanceof SuccessTestSet test) {
                set.add(test.testId());
            }
        }
        return dice.late(set, 3).orElseGet(() -> new SuccessTestId(part()));
    }

    private AgreementAct act(PlainAgreement past, PlainPartnership in, Instant now) {
        AgreementId id = dice.onceIn(100) ? new AgreementId(dice.fresh()) : past.id();
        int edition = Math.max(0, dice.about(past.edition()));
        int inForce = Math.max(0, dice.about(past.inForce()));
        int latest = Math.max(0, dice.about(past.highest()));
        LocalDate day = AnyOfPartnerships.day(now).plusDays(dice.onceIn(25) ? -2 : dice.one(1, 10));
        Optional<LocalDate> review = dice.onceIn(3) ? Optional.of(day) : Optional.empty();
        return switch (dice.below(26)) {
            case 0, 1, 2, 3, 4 -> clause(id, past, in, day);
            case 5, 6, 7 ->
                past.inForce() > 0 && !dice.onceIn(8)
                        ? renegotiation(id, past, in, now)
                        : new ProposeTerms(id, edition, parties(past, in), review);
            case 8, 9 -> renegotiation(id, past, in, now);
            case 10, 11 -> new ConsentToTerms(id, latest);
            case 12 -> new ObjectToTerms(id, latest);
            case 13 -> dice.onceIn(2) ? new WithdrawProposal(id, latest) : new ConsentToTerms(id, latest);
            case 14, 15, 16 ->
                new StartExperiment(id, new ExperimentId(part()), dice.one("a", "a", "b"), LocalDate.of(2027, 1, 1));
            case 17, 18, 19 -> later(past);
            case 20 -> new CompleteAgreement(id, inForce);
            case 22 -> drop(id, past);
            case 21 -> dice.onceIn(2) ? new DissolveAgreement(id, inForce) : new CompleteAgreement(id, inForce);
            default -> clause(id, past, in, day);
        };
    }

    private SortedSet<PartnerId> parties(PlainAgreement past, PlainPartnership in) {
        List<PartnerId> members = new ArrayList<>(dice.onceIn(20) ? in.members() : Cast.seeing(in, past.audience()));
        members.remove(Cast.OTHER_NAME);
        SortedSet<PartnerId> parties =
                members.isEmpty() || dice.onceIn(20) ? new TreeSet<>(Set.of(cast.any())) : dice.some(members, 3);
        if (!dice.onceIn(8)) {
            parties.addAll(past.parties(past.inForce()));
        }
        return parties;
    }

    private ClauseAct clause(AgreementId id, PlainAgreement past, PlainPartnership in, LocalDate day) {
        String text = dice.one("a", "b", "c");
        List<PartnerId> members = in.members().isEmpty() ? Cast.PARTNERS : List.copyOf(in.members());
        SortedSet<PartnerId> some = dice.onceIn(15) ? new TreeSet<>(Set.of(Cast.OUTSIDER)) : dice.some(members, 2);
        return switch (dice.below(8)) {
            case 0, 1 -> {
                Element element = dice.one(Element.ROLES, Element.PROMISES);
                yield new WriteElement(id, element, version(past, new Clause.OfElement(element)), text);
            }
            case 2 -> {
                ResultId result = new ResultId(part());
                yield new DefineResult(id, result, version(past, new Clause.OfResult(result)), text);
            }
            case 3, 4 -> {
                SuccessTestId test = new SuccessTestId(part());
                Optional<ResultId> result = dice.onceIn(3) ? Optional.of(new ResultId(part())) : Optional.empty();
                int version = version(past, new Clause.OfSuccessTest(test));
                yield new SetSuccessTest(id, test, version, day, text, some.first(), result);
            }
            case 5 -> {
                ClauseId clause = new ClauseId(part());
                int version = version(past, new Clause.OfConsequence(clause));
                yield new AgreeConsequence(id, clause, version, dice.one(Upon.values()), text, some);
            }
            case 6 ->
                new AgreeResolutionPath(
                        id,
                        version(past, new Clause.ResolutionPath()),
                        dice.one(List.of("talk", "mediate"), List.of("talk", "mediate"), List.of("talk")));
            default -> new AllowAssessment(id, version(past, new Clause.Assessing()), dice.onceIn(2), some);
        };
    }

    /** Mostly the version that a clause has. */
    private int version(PlainAgreement past, Clause clause) {
        return Math.max(0, dice.about(past.timesOf(clause)));
    }

    /** Mostly a clause that the draft has. */
    private DropClause drop(AgreementId id, PlainAgreement past) {
        List<Clause> written = new ArrayList<>(
                past.versions().stream().map(ClauseVersion::clause).toList());
        if (written.isEmpty() || dice.onceIn(8)) {
            written = List.of(
                    new Clause.OfElement(Element.ROLES),
                    new Clause.OfResult(new ResultId(part())),
                    new Clause.ResolutionPath());
        }
        Clause clause = dice.oneOf(written);
        return new DropClause(id, clause, version(past, clause));
    }

    private RenegotiateAgreement renegotiation(AgreementId id, PlainAgreement past, PlainPartnership in, Instant now) {
        if (dice.onceIn(10)) {
            // Just what stands.
            return new RenegotiateAgreement(
                    id,
                    past.inForce(),
                    past.edition(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    past.inForce() > 0 ? past.proposal(past.inForce()).reviewOn() : Optional.empty());
        }
        List<ElementChange> elements =
                dice.onceIn(2) ? List.of() : List.of(new ElementChange(Element.ROLES, dice.one("a", "b", "c")));
        List<Amendment> amendments = new ArrayList<>();
        SortedSet<PartnerId> parties = parties(past, in);
        for (int i = dice.one(0, 1, 1, 2); i > 0; i--) {
            amendable(in).ifPresent(promise -> {
                PromiseId moved = promise.id();
                if (amendments.stream().noneMatch(one -> one.promiseId().equals(moved))) {
                    amendments.add(
                            new Amendment(moved, Math.max(0, dice.about(promise.version())), promises.terms(in, now)));
                    parties.addAll(dice.onceIn(8) ? Set.of() : promise.affected());
                }
            });
        }
        return new RenegotiateAgreement(
                id,
                Math.max(0, dice.about(past.inForce())),
                Math.max(0, dice.about(past.edition())),
                elements,
                amendments,
                dice.onceIn(6) ? Optional.empty() : Optional.of(parties),
                Optional.empty());
    }

    private Optional<PlainPromise> amendable(PlainPartnership in) {
        List<PlainPromise> here = new ArrayList<>();
        for (PlainPromise promise : ledger.promises.values()) {
            boolean fit = promise.isSpoken()
                    && promise.partnership().equals(in.formed.partnershipId())
                    && promise.isInForce();
            if (fit || (promise.isSpoken() && dice.onceIn(25))) {
                here.add(promise);
            }
        }
        return dice.late(here, 3);
    }
}
