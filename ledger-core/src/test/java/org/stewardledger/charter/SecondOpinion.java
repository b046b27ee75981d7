package org.stewardledger.charter;

import static org.stewardledger.partnership.Partnerships.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnerKind;

/**
 * What partners state, told a second time from the rules alone: everything is looked up in the plain list of what
 * happened, nothing is kept beside it. Slow, and written without looking at how the ledger decides. Knows the partners
 * of the harbour, all of them organisations; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<CharterEvent> events) {}

    private final List<CharterEvent> log = new ArrayList<>();
    private boolean northernIsNorth;

    void happened(CharterEvent event) {
        log.add(event);
    }

    /** Whether north and northern are one partner from here on. */
    void northernIsNorth(boolean so) {
        northernIsNorth = so;
    }

    private boolean same(PartnerId one, PartnerId other) {
        return one.equals(other) || (northernIsNorth && List.of(NORTH, NORTHERN).containsAll(List.of(one, other)));
    }

    Answer on(PartnerId speaker, CharterAct act) {
        if (!List.of(NORTH, SOUTH, EAST, WEST, NORTHERN).contains(speaker)) {
            return no("partnership.not-member");
        }
        return switch (act) {
            case DeclareStake declare ->
                unlessLast(
                        new StakeDeclared(HARBOUR, speaker, declare.stake()),
                        of(StakeDeclared.class, speaker),
                        last -> last.stake().equals(declare.stake()));
            case DeclareBuyIn declare ->
                unlessLast(
                        new BuyInDeclared(HARBOUR, speaker, declare.buyIn()),
                        of(BuyInDeclared.class, speaker),
                        last -> last.buyIn().equals(declare.buyIn()));
            case DeclareReadiness declare ->
                unlessLast(
                        new ReadinessDeclared(HARBOUR, speaker, declare.readiness()),
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

    private Answer expectation(PartnerId speaker, Expectation expectation) {
        if (expectation.of().equals(Optional.of(STRANGER))) {
            return no("charter.partner-unknown");
        }
        if (expectation.of().isPresent() && same(expectation.of().get(), speaker)) {
            return no("charter.own-expectation");
        }
        return unlessLast(
                new ExpectationStated(HARBOUR, speaker, expectation),
                of(ExpectationStated.class, speaker)
                        .filter(said -> said.expectation().of().equals(expectation.of())),
                last -> last.expectation().what().equals(expectation.what()));
    }

    private Answer difference(PartnerId speaker, PowerDifference difference) {
        if (difference.between().contains(STRANGER)) {
            return no("charter.partner-unknown");
        }
        PartnerId first = difference.between().first();
        if (difference.between().stream().allMatch(other -> same(first, other))) {
            return no("charter.too-few-partners");
        }
        return unlessLast(
                new PowerDifferenceDeclared(HARBOUR, speaker, difference),
                of(PowerDifferenceDeclared.class, speaker)
                        .filter(said -> said.difference().between().equals(difference.between())),
                last -> last.difference().equals(difference));
    }

    private Answer ownGoal(PartnerId speaker, StateOwnGoal act) {
        List<OwnGoalStated> own = all(OwnGoalStated.class)
                .filter(said -> said.goalId().equals(act.goalId()))
                .toList();
        if (all(SharedGoalStated.class).anyMatch(said -> said.goalId().equals(act.goalId()))) {
            return no("charter.goal-taken");
        }
        if (!own.isEmpty() && !same(own.getFirst().by(), speaker)) {
            return no("charter.not-yours");
        }
        return unlessLast(
                new OwnGoalStated(HARBOUR, speaker, act.goalId(), act.text()),
                own.stream(),
                last -> last.text().equals(act.text()));
    }

    private Answer sharedGoal(PartnerId speaker, StateSharedGoal act) {
        List<SharedGoalStated> shared = all(SharedGoalStated.class)
                .filter(said -> said.goalId().equals(act.goalId()))
                .toList();
        if (all(OwnGoalStated.class).anyMatch(said -> said.goalId().equals(act.goalId()))) {
            return no("charter.goal-taken");
        }
        if (shared.stream().anyMatch(said -> !said.text().equals(act.text()))) {
            return no("charter.goal-differs");
        }
        return unlessLast(
                new SharedGoalStated(HARBOUR, speaker, act.goalId(), act.text()),
                shared.stream().filter(said -> same(said.by(), speaker)),
                last -> true);
    }

    private Answer resource(PartnerId speaker, DeclareResource act) {
        List<ResourceDeclared> declared = all(ResourceDeclared.class)
                .filter(said -> said.resourceId().equals(act.resourceId()))
                .toList();
        if (!declared.isEmpty() && !same(declared.getFirst().by(), speaker)) {
            return no("charter.not-yours");
        }
        return unlessLast(
                new ResourceDeclared(HARBOUR, speaker, act.resourceId(), act.what(), act.holding()),
                declared.stream(),
                last -> last.what().equals(act.what()) && last.holding() == act.holding());
    }

    private Answer owner(PartnerId speaker, InviteOwner act) {
        boolean person = act.kind() == PartnerKind.PERSON;
        List<OwnerInvited> invited = all(OwnerInvited.class)
                .filter(said -> said.ownerId().equals(act.ownerId()))
                .toList();
        boolean partner = List.of(NORTH, SOUTH, EAST, WEST, NORTHERN, GUEST).contains(act.ownerId());
        if ((partner && act.kind() != PartnerKind.ORGANISATION)
                || invited.stream().anyMatch(said -> said.kind() != act.kind())) {
            return no("charter.owner-differs");
        }
        Text name = person ? new Personal.Clear(act.ownerId().asPerson(), act.name()) : new Text.Plain(act.name());
        return unlessLast(
                new OwnerInvited(
                        HARBOUR, speaker, act.ownerId(), name, act.kind(), act.owns(), act.legallyResponsible()),
                invited.stream().filter(said -> same(said.by(), speaker)),
                last -> (person || last.name().equals(name))
                        && Objects.equals(last.owns(), act.owns())
                        && last.legallyResponsible() == act.legallyResponsible());
    }

    private <E extends CharterEvent> Stream<E> all(Class<E> type) {
        return log.stream().filter(type::isInstance).map(type::cast);
    }

    private <E extends CharterEvent> Stream<E> of(Class<E> type, PartnerId speaker) {
        return all(type).filter(said -> same(said.by(), speaker));
    }

    private static <E extends CharterEvent> Answer unlessLast(E event, Stream<E> before, Predicate<E> isThis) {
        boolean said = before.reduce((earlier, later) -> later).filter(isThis).isPresent();
        return new Answer(Optional.empty(), said ? List.of() : List.of(event));
    }

    private static Answer no(String code) {
        return new Answer(Optional.of(code), List.of());
    }
}
