package org.stewardledger.projections.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.charter.BuyInDeclared;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.charter.Depth;
import org.stewardledger.charter.Expectation;
import org.stewardledger.charter.ExpectationStated;
import org.stewardledger.charter.OwnGoalStated;
import org.stewardledger.charter.OwnerInvited;
import org.stewardledger.charter.PowerDifference;
import org.stewardledger.charter.PowerDifferenceDeclared;
import org.stewardledger.charter.Readiness;
import org.stewardledger.charter.ReadinessDeclared;
import org.stewardledger.charter.ResourceDeclared;
import org.stewardledger.charter.SharedGoalStated;
import org.stewardledger.charter.Stake;
import org.stewardledger.charter.StakeDeclared;

/** What a partner stated of itself and of working together, in a sentence, with the names as spelled then. */
final class CharterWords {

    private CharterWords() {}

    static String of(CharterEvent event, Spelled names) {
        return names.name(event.by()) + " " + said(event, names);
    }

    private static String said(CharterEvent event, Spelled names) {
        return switch (event) {
            case StakeDeclared declared -> "declared its stake: " + stake(declared.stake());
            case OwnGoalStated stated -> "stated a goal of its own: " + stated.text();
            case SharedGoalStated stated -> "shares a goal: " + stated.text();
            case BuyInDeclared declared ->
                "declared how far it carries the undertaking into its own organisation (%s): %s"
                        .formatted(
                                depth(declared.buyIn().depth()),
                                declared.buyIn().words());
            case ExpectationStated stated -> expectation(stated.expectation(), names);
            case ReadinessDeclared declared -> readiness(declared.readiness());
            case ResourceDeclared declared ->
                switch (declared.holding()) {
                    case SEPARATE -> "brings, held separately: " + declared.what();
                    case SHARED -> "brings, shared: " + declared.what();
                };
            case PowerDifferenceDeclared declared -> difference(declared.difference(), names);
            case OwnerInvited invited ->
                "invited %s into the conversation, whose own is: %s%s"
                        .formatted(
                                Mentions.of(invited.name()),
                                invited.owns(),
                                invited.legallyResponsible() ? " It keeps the legal responsibility." : "");
        };
    }

    private static String stake(Stake stake) {
        return String.join(
                "; ",
                Stream.of(
                                part("outcome", stake.outcome()),
                                part("results", stake.results()),
                                part("process", stake.process()),
                                part("direction", stake.direction()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> part(String of, Optional<String> words) {
        return words.map(text -> of + ": " + text).stream().toList();
    }

    private static String depth(Depth depth) {
        return switch (depth) {
            case REPRESENTATIVE -> "its representative says yes";
            case THOSE_INVOLVED -> "those who will do the work say yes";
            case PARTS_TOUCHED -> "those who lead the parts touched say yes";
            case LEADERSHIP -> "its leadership says yes";
            case THROUGHOUT -> "at every level";
        };
    }

    private static String expectation(Expectation expectation, Spelled names) {
        return "expects of %s: %s"
                .formatted(expectation.of().map(names::name).orElse("all the others"), expectation.what());
    }

    private static String readiness(Readiness readiness) {
        return "declared that it is %s and %s%s"
                .formatted(
                        readiness.willing() ? "willing" : "not willing",
                        readiness.ready() ? "ready" : "not ready",
                        readiness
                                .needed()
                                .map(needed -> "; it needs: " + needed)
                                .orElse("."));
    }

    private static String difference(PowerDifference difference, Spelled names) {
        return "sees a difference in power between %s: %s%s"
                .formatted(
                        names.names(difference.between()),
                        difference.what(),
                        difference.dealtWith().map(how -> " Dealt with: " + how).orElse(""));
    }
}
