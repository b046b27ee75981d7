package org.stewardledger.charter;

import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;

/** A goal as decisions see it. */
sealed interface Goal {

    /**
     * One partner's own.
     *
     * @param by   whose it is
     * @param text what it wants to reach, as it said last
     */
    record Own(PartnerId by, String text) implements Goal {}

    /**
     * Shared by all who said so.
     *
     * @param text what they want to reach
     * @param by   who shares it
     */
    record Shared(String text, PSet<PartnerId> by) implements Goal {}
}
