/** What was decided and how, and who was asked, decides and bears what is given up, in counts. */
@NullMarked
package org.stewardledger.projections.decisions;

import org.jspecify.annotations.NullMarked;
