package org.stewardledger.act;

/** Thrown when a rule refuses an act; nothing is written. Carries no stack trace: a refusal is an answer, not a bug. */
public final class ActRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final String code;

    public ActRefused(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.code = refusal.code();
    }

    /** The rule that refused. */
    public Refusal refusal() {
        return refusal;
    }

    /** The stable code of the rule that refused. */
    public String code() {
        return code;
    }
}
