package org.stewardledger.projections.promises;

import java.util.Optional;
import org.stewardledger.projections.DueRow;

/**
 * Terms as an answer gives them.
 *
 * @param version   counted from 1; the first terms on the table or in force
 * @param text      what is promised
 * @param condition how the promisees will know that it is kept; empty when not stated
 * @param due       when it falls due
 * @param pledged   the value pledged; empty when none
 */
public record TermsRow(int version, String text, Optional<String> condition, DueRow due, Optional<String> pledged) {}
