/** The course of a promise: what its events come to. Shared by all views that show promises, so that they agree. */
@NullMarked
package org.stewardledger.projections.course;

import org.jspecify.annotations.NullMarked;
