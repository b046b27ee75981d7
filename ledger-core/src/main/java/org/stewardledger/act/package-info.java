/** An act and its envelope: who acts, for which partner, under which mandate, when and why. */
@NullMarked
package org.stewardledger.act;

import org.jspecify.annotations.NullMarked;
