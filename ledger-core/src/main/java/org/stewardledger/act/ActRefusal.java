package org.stewardledger.act;

import java.util.Optional;

/**
 * Refusals that apply to every act, before its own; in order of precedence. What depends on what is on record comes
 * after the refusals of kind UNKNOWN that hide a partnership or promise from whoever may not know of it; the last two,
 * on who may see it, come after the act's own.
 */
public enum ActRefusal implements Refusal {
    /** The same command id was sent before with another body. */
    COMMAND_REUSED("act.command-reused", Kind.VALUES),
    /** A reason has at most 4,000 characters. */
    REASON_TOO_LONG("act.reason-too-long", Kind.VALUES, "reason"),
    /** A reason holds no control characters but line breaks and tabs, and none that turn the direction of writing. */
    REASON_UNPRINTABLE("act.reason-unprintable", Kind.VALUES, "reason"),
    /** An act cannot take effect later than it is recorded. */
    EFFECTIVE_IN_FUTURE("act.effective-in-future", Kind.VALUES, "effectiveAt"),
    /**
     * A spoken act may not take effect before the last act on the same entity that the speaker may see, and the end of
     * somebody's standing not before it is recorded.
     */
    BACKDATED("act.backdated", Kind.STATE, "effectiveAt"),
    /** This act requires a reason. */
    REASON_MISSING("act.reason-missing", Kind.VALUES, "reason"),
    /** What the act records is for all who may know what it is about; it is not narrowed, or not anew. */
    NOT_NARROWABLE("act.not-narrowable", Kind.VALUES, "visibility"),
    /** The partners to which it is narrowed are not those to which it can be. */
    AUDIENCE_UNFIT("act.audience-unfit", Kind.VALUES, "visibility");

    private final String code;
    private final Kind kind;
    private final Optional<String> field;

    ActRefusal(String code, Kind kind) {
        this(code, kind, Optional.empty());
    }

    ActRefusal(String code, Kind kind, String field) {
        this(code, kind, Optional.of(field));
    }

    ActRefusal(String code, Kind kind, Optional<String> field) {
        this.code = code;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return field;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
