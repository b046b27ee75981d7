package org.stewardledger.journal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.CommandId;

/**
 * The journal could not do what it was asked to. No rule of the domain said no: see {@link Code} for what did, and for
 * whether something may have been written all the same.
 */
public final class JournalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Set<CommandId> acts;

    private JournalFailure(Code code, String detail, Set<CommandId> acts, @Nullable Throwable cause) {
        super(code.text() + ": " + detail, cause);
        this.code = code;
        this.acts = acts;
    }

    /** The acts of which the events could not be recorded; empty when it was not for the events of some acts. */
    public Set<CommandId> acts() {
        return acts;
    }

    JournalFailure of(Set<CommandId> unrecordable) {
        return new JournalFailure(code, "an act that cannot be recorded", Set.copyOf(unrecordable), this);
    }

    /** What went wrong. */
    public Code code() {
        return code;
    }

    /** What can go wrong; the texts are stable. Nothing was written unless the constant says so. */
    public enum Code {
        /** An event's body would be longer than 65,535 bytes. */
        EVENT_TOO_LARGE("journal.event-too-large"),
        /** An event cannot be stored: a time outside the years 1 to 9999, a tag too long, a type nobody registered. */
        EVENT_INVALID("journal.event-invalid"),
        /** The database refused the data of this append, and of no other in its batch. */
        DATA_REFUSED("journal.data-refused"),
        /** This node's clock is behind what is recorded, or behind the database's clock, by more than the bound. */
        CLOCK_BEHIND("journal.clock-behind"),
        /** This node's clock is ahead of the database's clock by more than the bound. */
        CLOCK_AHEAD("journal.clock-ahead"),
        /** More is waiting to be appended than this node accepts. */
        OVERLOADED("journal.overloaded"),
        /** The database could not be reached, or not in time. */
        UNAVAILABLE("journal.unavailable"),
        /** The connection was lost during the commit and the outcome is not known; sending the act again tells it. */
        OUTCOME_UNKNOWN("journal.outcome-unknown"),
        /** The journal is closed. */
        CLOSED("journal.closed"),
        /** A stored body has a format number that this version does not know; it stops there. */
        FORMAT_UNKNOWN("journal.format-unknown"),
        /** A stored body is not what its format says. */
        BODY_MALFORMED("journal.body-malformed"),
        /** A stored event has a type or version that this version does not know. */
        TYPE_UNKNOWN("journal.type-unknown"),
        /** The recorded root or tiles do not fit the recorded events. */
        TREE_BROKEN("journal.tree-broken"),
        /** The key of this data subject was destroyed; nothing more can be sealed for it. */
        SUBJECT_ERASED("journal.subject-erased"),
        /** The schema or its roles are missing or not as this version needs them. */
        SCHEMA_MISSING("journal.schema-missing");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The stable text of the code. */
        public String text() {
            return text;
        }

        JournalFailure because(String detail) {
            return new JournalFailure(this, detail, Set.of(), null);
        }

        JournalFailure because(String detail, Throwable cause) {
            return new JournalFailure(this, detail, Set.of(), cause);
        }
    }
}
