/**
 * Conduct: how partners work together. Who took part whose voice is easily missed, how decisions were taken and who
 * bears what was given up for them, and how far working together has come in the judgement of each partner. No
 * assessment overwrites another.
 */
@NullMarked
package org.stewardledger.conduct;

import org.jspecify.annotations.NullMarked;
