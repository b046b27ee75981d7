/** Partnerships: who the partners are, under which names, and their milestones. */
@NullMarked
package org.stewardledger.projections.partnerships;

import org.jspecify.annotations.NullMarked;
