package org.stewardledger.api.importing.profile;

import java.util.ArrayList;
import java.util.List;

/** The mistakes found in one file, in the order of finding. */
final class Problems {

    private final String file;
    private final List<String> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void at(int line, String what) {
        found.add(file + " line " + line + ": " + what);
    }

    /** Throws when there are any. */
    void check() {
        if (!found.isEmpty()) {
            throw new InvalidProfile(found);
        }
    }
}
