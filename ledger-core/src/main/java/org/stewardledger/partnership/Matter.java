package org.stewardledger.partnership;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;

/** What a motion puts to the members of a partnership. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "subject")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Matter.Problem.class, name = "problem"),
    @JsonSubTypes.Type(value = Matter.Process.class, name = "process"),
    @JsonSubTypes.Type(value = Matter.Facilitator.class, name = "facilitator"),
    @JsonSubTypes.Type(value = Matter.Closing.class, name = "closing")
})
public sealed interface Matter {

    /** The problem, in these words. */
    record Problem(String text) implements Matter {}

    /** The process, in these words. */
    record Process(String text) implements Matter {}

    /** This person facilitates; the name is never read by a decision. */
    record Facilitator(PersonId person, Personal name) implements Matter {}

    /** The partnership is closed. */
    record Closing() implements Matter {}

    /** Which of the things it is that need the consent of all. */
    default MotionSubject subject() {
        return switch (this) {
            case Problem problem -> MotionSubject.PROBLEM;
            case Process process -> MotionSubject.PROCESS;
            case Facilitator facilitator -> MotionSubject.FACILITATOR;
            case Closing closing -> MotionSubject.CLOSING;
        };
    }

    /** Whether it is the same; names of persons are not compared, since they may have been erased. */
    default boolean isSame(Matter other) {
        return this instanceof Facilitator one && other instanceof Facilitator another
                ? one.person().equals(another.person())
                : equals(other);
    }
}
