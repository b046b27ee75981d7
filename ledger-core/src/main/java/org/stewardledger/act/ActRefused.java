package org.stewardledger.act;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a rule refuses an act; nothing is written. Carries no stack trace: a refusal is an answer, not a bug. */
public final class ActRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final String code;
    private final @Nullable String field;

    public ActRefused(Refusal refusal, String detail) {
        this(refusal, null, detail);
    }

    /**
     * A refusal of one field.
     *
     * @param field the field of the act or of its envelope, as in {@link Wording#field()}
     */
    public ActRefused(Refusal refusal, @Nullable String field, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.code = refusal.code();
        this.field = field;
    }

    /** The rule that refused. */
    public Refusal refusal() {
        return refusal;
    }

    /** The stable code of the rule that refused. */
    public String code() {
        return code;
    }

    /** The field that it is about; empty when it is about none alone. */
    public Optional<String> field() {
        return Optional.ofNullable(field).or(refusal::field);
    }
}
