package org.stewardledger.partnership;

/** How a partnership came to be. */
public enum Forming {
    /** Its members chose it. */
    VOLUNTARY,
    /** Someone with power over its members required it. */
    IMPOSED,
    /** It is known only from a source; a registrar transcribes its history. */
    RECORD_ONLY
}
