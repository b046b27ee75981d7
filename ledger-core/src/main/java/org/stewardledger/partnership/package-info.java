/**
 * Partnership: the shared undertaking within which partners account to each other, who its members are, under which
 * names, and the milestones things may fall due at. In a voluntary or imposed one partners speak for themselves; into a
 * record-only one a registrar transcribes what happened elsewhere, and nobody speaks. Other entities read its {@link
 * org.stewardledger.partnership.PartnershipFacts facts} and nothing else.
 */
@NullMarked
package org.stewardledger.partnership;

import org.jspecify.annotations.NullMarked;
