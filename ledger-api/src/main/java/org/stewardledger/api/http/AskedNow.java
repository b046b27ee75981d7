package org.stewardledger.api.http;

import org.stewardledger.projections.Reader;

/**
 * What a resource is asked with that tells only what is now: it takes {@code atLeast}, and refuses {@code asOf}, {@code
 * knownAt} and {@code knowledge}, which it could not honour.
 *
 * @param reader who asks, and so what may be answered
 */
record AskedNow(Reader reader) {}
