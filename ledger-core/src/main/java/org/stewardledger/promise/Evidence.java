package org.stewardledger.promise;

import java.net.URI;
import java.util.Optional;

/**
 * What someone points at: the ledger stores no files.
 *
 * @param description what it is, at most 2,000 characters
 * @param link        where it is; empty when nowhere to be followed
 * @param sha256      SHA-256 of what the link points at, 64 lower-case hexadecimal digits; empty when not taken
 */
public record Evidence(String description, Optional<URI> link, Optional<String> sha256) {}
