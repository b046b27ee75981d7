package org.stewardledger.whole;

/** Thrown to leave a rule early: the act is refused with this code. */
final class No extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    No(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Refuses with this code unless the condition holds. */
    static void need(boolean condition, String code) {
        if (!condition) {
            throw new No(code);
        }
    }
}
