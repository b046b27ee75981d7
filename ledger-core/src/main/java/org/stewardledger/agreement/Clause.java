package org.stewardledger.agreement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A place in the draft of an agreement that is written, and versioned, on its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Clause.OfElement.class, name = "element"),
    @JsonSubTypes.Type(value = Clause.OfResult.class, name = "result"),
    @JsonSubTypes.Type(value = Clause.OfSuccessTest.class, name = "successTest"),
    @JsonSubTypes.Type(value = Clause.OfConsequence.class, name = "consequence"),
    @JsonSubTypes.Type(value = Clause.ResolutionPath.class, name = "resolutionPath"),
    @JsonSubTypes.Type(value = Clause.Assessing.class, name = "assessing")
})
public sealed interface Clause extends Comparable<Clause> {

    /** One of the ten elements. */
    record OfElement(Element element) implements Clause {}

    /** A result to be brought about. */
    record OfResult(ResultId resultId) implements Clause {}

    /** A test of success. */
    record OfSuccessTest(SuccessTestId testId) implements Clause {}

    /** A consequence of keeping or breaking a promise. */
    record OfConsequence(ClauseId clauseId) implements Clause {}

    /** The way in which disputes are resolved. */
    record ResolutionPath() implements Clause {}

    /** Who may assess, beside the parties. */
    record Assessing() implements Clause {}

    /** How many of its kind an agreement has at most, so that a proposal of them all fits one stored event. */
    default int most() {
        return switch (this) {
            case OfElement element -> Element.values().length;
            case OfResult result -> 100;
            case OfSuccessTest test -> 50;
            case OfConsequence consequence -> 50;
            case ResolutionPath path -> 1;
            case Assessing assessing -> 1;
        };
    }

    /** Orders clauses by kind and then by identifier, so that a set of them is always stored the same. */
    @Override
    default int compareTo(Clause other) {
        return place().compareTo(other.place());
    }

    private String place() {
        return switch (this) {
            case OfElement(Element element) -> "1 " + (char) ('a' + element.ordinal());
            case OfResult(ResultId result) -> "2 " + result;
            case OfSuccessTest(SuccessTestId test) -> "3 " + test;
            case OfConsequence(ClauseId consequence) -> "4 " + consequence;
            case ResolutionPath path -> "5";
            case Assessing assessing -> "6";
        };
    }
}
