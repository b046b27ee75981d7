package org.stewardledger.api.importing;

import org.stewardledger.api.importing.mapping.Entry;

/**
 * An entry that a source supports.
 *
 * @param entry what it says
 * @param says  digest of what it says and where it stands
 */
record Supported(Entry entry, String says) {

    static Supported of(Entry entry) {
        return new Supported(entry, ActText.says(entry));
    }
}
