package org.stewardledger.api;

import org.jspecify.annotations.Nullable;

/** The program cannot start, or go on, for a reason that whoever runs it can put right; the message is for people. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with one sentence that says what is wrong and what helps. */
    public StartRefused(String sentence) {
        super(sentence);
    }

    /** Refuses with one sentence, for a reason found elsewhere. */
    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
