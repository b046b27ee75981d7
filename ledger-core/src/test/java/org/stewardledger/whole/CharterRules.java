package org.stewardledger.whole;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.charter.*;
import org.stewardledger.partnership.PartnerKind;

/** A second reading of what partners state of themselves and of working together. */
record CharterRules(List<Recorded<CharterEvent>> log, PlainPartnership in, Heard heard) {

    List<CharterEvent> on(CharterAct act) {
        PartnerId speaker = heard.member();
        return switch (act) {
            case DeclareStake declare ->
                unlessLast(
                        new StakeDeclared(in.formed.partnershipId(), speaker, declare.stake()),
                        of(StakeDeclared.class, speaker),
                        last -> last.stake().equals(declare.stake()));
            case DeclareBuyIn declare ->
                unlessLast(
                        new BuyInDeclared(in.formed.partnershipId(), speaker, declare.buyIn()),
                        of(BuyInDeclared.class, speaker),
                        last -> last.buyIn().equals(declare.buyIn()));
            case DeclareReadiness declare ->
                unlessLast(
                        new ReadinessDeclared(in.formed.partnershipId(), speaker, declare.readiness()),
                        of(ReadinessDeclared.class, speaker),
                        last -> last.readiness().equals(declare.readiness()));
            case StateExpectation state -> expectation(speaker, state.expectation());
            case DeclarePowerDifference declare -> difference(speaker, declare.difference());
            case StateOwnGoal state -> ownGoal(speaker, state);
            case StateSharedGoal state -> sharedGoal(speaker, state);
            case DeclareResource declare -> resource(speaker, declare);
            case InviteOwner invite -> owner(speaker, invite);
        };
    }

    private List<CharterEvent> expectation(PartnerId speaker, Expectation expectation) {
        if (expectation.of().filter(of -> !in.knows(of)).isPresent()) {
            throw new No("charter.partner-unknown");
        }
        if (expectation.of().isPresent() && in.same(expectation.of().get(), speaker)) {
            throw new No("charter.own-expectation");
        }
        return unlessLast(
                new ExpectationStated(in.formed.partnershipId(), speaker, expectation),
                of(ExpectationStated.class, speaker)
                        .filter(said -> said.expectation().of().equals(expectation.of())),
                last -> last.expectation().what().equals(expectation.what()));
    }

    private List<CharterEvent> difference(PartnerId speaker, PowerDifference difference) {
        if (!difference.between().stream().allMatch(in::knows)) {
            throw new No("charter.partner-unknown");
        }
        PartnerId first = difference.between().first();
        if (difference.between().stream().allMatch(other -> in.same(first, other))) {
            throw new No("charter.too-few-partners");
        }
        return unlessLast(
                new PowerDifferenceDeclared(in.formed.partnershipId(), speaker, difference),
                of(PowerDifferenceDeclared.class, speaker)
                        .filter(said -> said.difference().between().equals(difference.between())),
                last -> last.difference().equals(difference));
    }

    private List<CharterEvent> ownGoal(PartnerId speaker, StateOwnGoal act) {
        List<OwnGoalStated> own = all(OwnGoalStated.class)
                .filter(said -> said.goalId().equals(act.goalId()))
                .toList();
        if (all(SharedGoalStated.class).anyMatch(said -> said.goalId().equals(act.goalId()))) {
            throw new No("charter.goal-taken");
        }
        if (!own.isEmpty() && !in.same(own.getFirst().by(), speaker)) {
            throw new No("charter.not-yours");
        }
        return unlessLast(
                new OwnGoalStated(in.formed.partnershipId(), speaker, act.goalId(), act.text()),
                own.stream(),
                last -> last.text().equals(act.text()));
    }

    private List<CharterEvent> sharedGoal(PartnerId speaker, StateSharedGoal act) {
        List<SharedGoalStated> shared = all(SharedGoalStated.class)
                .filter(said -> said.goalId().equals(act.goalId()))
                .toList();
        if (all(OwnGoalStated.class).anyMatch(said -> said.goalId().equals(act.goalId()))) {
            throw new No("charter.goal-taken");
        }
        if (shared.stream().anyMatch(said -> !said.text().equals(act.text()))) {
            throw new No("charter.goal-differs");
        }
        return unlessLast(
                new SharedGoalStated(in.formed.partnershipId(), speaker, act.goalId(), act.text()),
                shared.stream().filter(said -> in.same(said.by(), speaker)),
                last -> true);
    }

    private List<CharterEvent> resource(PartnerId speaker, DeclareResource act) {
        List<ResourceDeclared> declared = all(ResourceDeclared.class)
                .filter(said -> said.resourceId().equals(act.resourceId()))
                .toList();
        if (!declared.isEmpty() && !in.same(declared.getFirst().by(), speaker)) {
            throw new No("charter.not-yours");
        }
        return unlessLast(
                new ResourceDeclared(in.formed.partnershipId(), speaker, act.resourceId(), act.what(), act.holding()),
                declared.stream(),
                last -> last.what().equals(act.what()) && last.holding() == act.holding());
    }

    private List<CharterEvent> owner(PartnerId speaker, InviteOwner act) {
        boolean person = act.kind() == PartnerKind.PERSON;
        List<OwnerInvited> invited = all(OwnerInvited.class)
                .filter(said -> said.ownerId().equals(act.ownerId()))
                .toList();
        boolean partner = in.knows(act.ownerId());
        if ((partner && act.kind() != in.partners.get(act.ownerId()).kind)
                || invited.stream().anyMatch(said -> said.kind() != act.kind())) {
            throw new No("charter.owner-differs");
        }
        Text name = person ? new Personal.Clear(act.ownerId().asPerson(), act.name()) : new Text.Plain(act.name());
        return unlessLast(
                new OwnerInvited(
                        in.formed.partnershipId(),
                        speaker,
                        act.ownerId(),
                        name,
                        act.kind(),
                        act.owns(),
                        act.legallyResponsible()),
                invited.stream().filter(said -> in.same(said.by(), speaker)),
                last -> (person || last.name().equals(name))
                        && Objects.equals(last.owns(), act.owns())
                        && last.legallyResponsible() == act.legallyResponsible());
    }

    private <E extends CharterEvent> Stream<E> all(Class<E> type) {
        return log.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    private <E extends CharterEvent> Stream<E> of(Class<E> type, PartnerId speaker) {
        return all(type).filter(said -> in.same(said.by(), speaker));
    }

    private static <E extends CharterEvent> List<CharterEvent> unlessLast(
            E event, Stream<E> before, Predicate<E> isThis) {
        boolean said = before.reduce((earlier, later) -> later).filter(isThis).isPresent();
        return said ? List.of() : List.of(event);
    }
}
