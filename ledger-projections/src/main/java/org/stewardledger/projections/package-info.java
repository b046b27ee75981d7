/** Read models, one package for each question. */
@NullMarked
package org.stewardledger.projections;

import org.jspecify.annotations.NullMarked;
