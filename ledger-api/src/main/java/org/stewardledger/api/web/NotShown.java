package org.stewardledger.api.web;

/** There is nothing of this kind, or nothing for this reader; which of the two is not said. */
final class NotShown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    NotShown(String detail) {
        super(detail, null, false, false);
        this.detail = detail;
    }

    /** What is wrong, in a sentence for the reader. */
    String detail() {
        return detail;
    }
}
