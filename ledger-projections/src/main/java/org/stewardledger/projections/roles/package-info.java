/** Who is in a partnership and in which role, now and before, and what was put to all its members. */
@NullMarked
package org.stewardledger.projections.roles;

import org.jspecify.annotations.NullMarked;
