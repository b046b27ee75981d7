package org.stewardledger.api.web;

/** An address asks for something that does not exist or cannot be read; the message says what, to its reader. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    NotUnderstood(String detail) {
        super(detail, null, false, false);
        this.detail = detail;
    }

    /** What is wrong, in a sentence for the reader. */
    String detail() {
        return detail;
    }
}
