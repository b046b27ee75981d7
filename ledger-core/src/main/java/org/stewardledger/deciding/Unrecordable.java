package org.stewardledger.deciding;

import java.util.Optional;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Refusal;
import org.stewardledger.journal.JournalFailure;

/** Refusals of acts that no rule of the partners refuses, and of which the events cannot be recorded all the same. */
public enum Unrecordable implements Refusal {
    /** The act would make an event larger than the ledger keeps, which is 65,535 bytes. */
    EVENT_TOO_LARGE("journal.event-too-large", Kind.VALUES),
    /** A data subject that the act names was erased; nothing more can be recorded about it. */
    SUBJECT_ERASED("journal.subject-erased", Kind.STATE);

    private final String code;
    private final Kind kind;

    Unrecordable(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** What it comes to for the acts that a failure names; empty when it is not for them that the journal failed. */
    static Optional<ActRefused> of(JournalFailure failure) {
        return switch (failure.code()) {
            case EVENT_TOO_LARGE -> Optional.of(EVENT_TOO_LARGE.because("an event is at most 65,535 bytes"));
            case SUBJECT_ERASED -> Optional.of(SUBJECT_ERASED.because("a person that this act names was erased"));
            case EVENT_INVALID,
                    DATA_REFUSED,
                    CLOCK_BEHIND,
                    CLOCK_AHEAD,
                    OVERLOADED,
                    UNAVAILABLE,
                    OUTCOME_UNKNOWN,
                    CLOSED,
                    FORMAT_UNKNOWN,
                    BODY_MALFORMED,
                    TYPE_UNKNOWN,
                    TREE_BROKEN,
                    SCHEMA_MISSING -> Optional.empty();
        };
    }
}
