package org.stewardledger.api.importing;

import java.util.List;

/** An import that did nothing, for a reason that whoever started it can do something about. */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<String> details;

    ImportStopped(Why why, String message, List<String> details) {
        super(message);
        this.why = why;
        this.details = List.copyOf(details);
    }

    /** Why an import does nothing. */
    public enum Why {
        /** The mapping profile has mistakes; the details say which. */
        PROFILE_INVALID,
        /** Another import of the same source is running. */
        RUNNING,
        /** The same source was imported into another partnership before. */
        OTHER_PARTNERSHIP,
        /** The profile has changed and would change what is on record; the details say what. */
        PROFILE_CHANGED,
        /** All or nothing was asked for, and something was bad or refused; the details say what. */
        NOT_ALL,
        /** Whoever imports may not import into this partnership, or not this source; there are no details. */
        NO_STANDING
    }

    /** Why it did nothing. */
    public Why why() {
        return why;
    }

    /** What exactly, one sentence each. */
    public List<String> details() {
        return details;
    }
}
