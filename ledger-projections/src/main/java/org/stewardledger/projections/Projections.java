package org.stewardledger.projections;

import org.stewardledger.projections.history.History;
import org.stewardledger.projections.partnerships.Partnerships;
import org.stewardledger.projections.promises.Promises;
import org.stewardledger.projections.reporting.Reports;
import org.stewardledger.projections.stewardship.Stewardships;

/**
 * Everything that answers questions about the ledger, and what keeps it current.
 *
 * @param views        keeps the rows current
 * @param times        turns the times of a question into instants
 * @param history      what was recorded
 * @param promises     what the promises were
 * @param stewardships how partners stood by them
 * @param partnerships who and what there is
 * @param reports      the facts for tools outside this product
 */
public record Projections(
        Views views,
        Times times,
        History history,
        Promises promises,
        Stewardships stewardships,
        Partnerships partnerships,
        Reports reports) {}
