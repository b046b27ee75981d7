/**
 * The setting of promises: partnerships, the names of their partners, their milestones, and which entries were
 * corrected. Every view that needs it keeps it for itself, so that all its rows are current to the same event.
 */
@NullMarked
package org.stewardledger.projections.setting;

import org.jspecify.annotations.NullMarked;
