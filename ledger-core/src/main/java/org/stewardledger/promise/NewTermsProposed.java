package org.stewardledger.promise;

import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * An affected party proposed new terms; the old ones stay in force until all consent.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who proposes, and thereby consents
 * @param version       the version proposed
 * @param terms         the new terms
 * @param parties       whose consent this version needs, fixed now
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "NewTermsProposed", version = "1")
public record NewTermsProposed(
        PromiseId promiseId,
        PartnershipId partnershipId,
        PartnerId by,
        int version,
        Terms terms,
        SortedSet<PartnerId> parties)
        implements PromiseEvent {}
