/** How an act becomes events: load what it is decided on, decide, append, answer. Axon meets the domain here, once. */
@NullMarked
package org.stewardledger.deciding;

import org.jspecify.annotations.NullMarked;
