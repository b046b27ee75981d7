package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone as decisions see it.
 *
 * @param name    what it is called
 * @param date    its day; empty while none is set
 * @param ordinal its place in a series; empty when in none
 */
record Milestone(String name, Optional<LocalDate> date, Optional<Integer> ordinal) {}
