package org.stewardledger.act;

import java.util.Set;

/**
 * An act, or a part of one, with texts that are recorded as {@link Personal}, or may be. They are left out of what is
 * kept in clear to know the act again, so that nothing outside of the sealed text tells what was erased.
 */
public interface Confiding {

    /** The components that hold such texts. */
    Set<String> confided();
}
