/**
 * Dispute: what partners see differently, about a promise, an agreement, or a judgement. It has two sides, goes along
 * the resolution path of the agreement it is about, and is resolved when both sides have said the same outcome. One
 * that is held in tension, until a day to look at it again, is not unresolved.
 */
@NullMarked
package org.stewardledger.dispute;

import org.jspecify.annotations.NullMarked;
