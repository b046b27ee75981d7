package org.stewardledger.agreement;

import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * Other terms for a promise, as a version of an agreement brings them.
 *
 * @param promiseId the promise
 * @param read      the version of its terms that they replace, as the speaker read it
 * @param terms     the terms it gets
 */
public record Amendment(PromiseId promiseId, int read, Terms terms) {}
