package org.stewardledger.consequence;

import org.stewardledger.act.AgreementId;
import org.stewardledger.agreement.ClauseId;

/**
 * A clause by which parties agreed on a consequence beforehand.
 *
 * @param agreementId the agreement
 * @param version     the version of it that was in force when what it follows was kept or broken
 * @param clauseId    the clause
 */
public record AgreedClause(AgreementId agreementId, int version, ClauseId clauseId) {}
