package org.stewardledger.api.security;

import org.stewardledger.act.PersonId;

/**
 * Someone who may come in. What the person may do is not kept here: the ledger knows it by the person's identifier.
 *
 * @param name    what the account is called
 * @param person  the person it belongs to, as the ledger names it
 * @param auditor whether the person reads the whole ledger
 * @param sample  whether it came with the sample
 */
public record Account(LoginName name, PersonId person, boolean auditor, boolean sample) {}
