package org.stewardledger.api.http;

/** A text that cannot be what it has to be; the message says to whoever sent it what it must be. */
final class Unfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Unfit(String fault) {
        super(fault);
    }

    Unfit(String fault, Throwable cause) {
        super(fault, cause);
    }
}
