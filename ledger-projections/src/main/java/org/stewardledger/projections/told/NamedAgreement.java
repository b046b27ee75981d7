package org.stewardledger.projections.told;

import org.stewardledger.act.AgreementId;

/**
 * An agreement in an answer about something else.
 *
 * @param agreement the agreement
 * @param name      what it is called; the identifier's text while that is not known
 */
public record NamedAgreement(AgreementId agreement, String name) {}
