package org.stewardledger.dispute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How far a dispute has come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.OnPath.class, name = "path"),
    @JsonSubTypes.Type(value = Step.InWords.class, name = "words")
})
public sealed interface Step {

    /** A step of the resolution path that this version of the agreement names, by its number, counted from 1. */
    record OnPath(int version, int number) implements Step {}

    /** A step that no agreement names, in 1 to 1,000 characters. */
    record InWords(String words) implements Step {}
}
