package org.stewardledger.partnership;

import org.stewardledger.act.AgreementId;

/**
 * An agreement that a partner leaves, and the terms under which it does.
 *
 * @param agreementId the agreement
 * @param version     the version in force, as the speaker read it
 */
public record Leaving(AgreementId agreementId, int version) {}
