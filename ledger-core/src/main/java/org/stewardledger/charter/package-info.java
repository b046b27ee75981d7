/**
 * Charter: what each partner states of itself and of working together, before and beside what it promises. Its stake,
 * its own goals, the goals it shares, how far its own organisation is behind it, what it expects, what it is ready for,
 * what it brings, which differences in power it sees, and who else has to be asked. Each partner speaks for itself;
 * what one says changes nothing of what another said.
 */
@NullMarked
package org.stewardledger.charter;

import org.jspecify.annotations.NullMarked;
