package org.stewardledger.promise;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.agreement.ResultId;

/**
 * The agreement that a promise is made under.
 *
 * @param agreementId the agreement; promisors and promisees are parties to it
 * @param serves      which of the results of the version in force the promise serves; may be none, and so at most as
 *                    many as an agreement has clauses
 */
public record UnderAgreement(AgreementId agreementId, SortedSet<ResultId> serves) {

    public UnderAgreement {
        serves = Collections.unmodifiableSortedSet(new TreeSet<>(serves));
    }
}
