package org.stewardledger.api.importing;

import org.stewardledger.api.importing.mapping.Entry;

/** One difference between what a source supports and what is on record. */
sealed interface Change {

    /** The entry to be sent, or the one that goes. */
    Entry entry();

    /** The source supports it and it is not on record. */
    record Add(Supported supported) implements Change {

        @Override
        public Entry entry() {
            return supported.entry();
        }
    }

    /** It is on record, and the source supports something else in its place. */
    record Correct(OnRecord mistaken, Supported supported) implements Change {

        @Override
        public Entry entry() {
            return supported.entry();
        }
    }

    /** It is on record, and the source no longer supports it. */
    record TakeBack(OnRecord mistaken) implements Change {

        @Override
        public Entry entry() {
            return mistaken.entry();
        }
    }
}
