/** Partnership: who the partners are, and what they are to each other. */
@NullMarked
package org.stewardledger.partnership;

import org.jspecify.annotations.NullMarked;
