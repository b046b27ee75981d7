package org.stewardledger.projections.told;

import org.stewardledger.act.PromiseId;

/**
 * A promise in an answer about something else.
 *
 * @param promise the promise
 * @param text    what it promises by then; the identifier's text while that is not known
 */
public record NamedPromise(PromiseId promise, String text) {}
