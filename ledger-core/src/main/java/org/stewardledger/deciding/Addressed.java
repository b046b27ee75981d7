package org.stewardledger.deciding;

import org.stewardledger.act.Act;
import org.stewardledger.act.Envelope;

/**
 * An act with its envelope, ready to be decided.
 *
 * @param envelope who, for whom, when and why
 * @param act      what
 */
public record Addressed(Envelope envelope, Act act) {}
