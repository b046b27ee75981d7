package org.stewardledger.api.importing.mapping;

/** Thrown while one fact is read, when it cannot be; becomes a {@link BadLine}. */
final class UnusableFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFact(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
