/**
 * Mandates: permission for a person to act for a partner, within a scope, limits and a time, and who keeps the legal
 * responsibility meanwhile. Mandates are not passed on. Decisions read those of a partnership only when a speaker
 * relies on one, so granting and revoking disturbs nobody else.
 */
@NullMarked
package org.stewardledger.mandate;

import org.jspecify.annotations.NullMarked;
