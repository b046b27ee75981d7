/** The command line: the verbs of the program, their options, and how it says what went wrong. */
@NullMarked
package org.stewardledger.api.cli;

import org.jspecify.annotations.NullMarked;
