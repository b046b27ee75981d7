package org.stewardledger.promise;

import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * What a promise is between whom, as the act that opens it states it.
 *
 * @param partnershipId the partnership it is made in
 * @param promisors     who promises; several promise jointly, each for itself
 * @param promisees     to whom; empty when it is made to the partnership
 * @param subject       result, method or relationship
 * @param undertaking   the larger piece of work it belongs to, as the partners call it; empty when to none
 * @param deliverable   what is to be delivered, as the partners call it; views group by it; empty when not named
 * @param terms         the first terms
 */
public record Proposal(
        PartnershipId partnershipId,
        SortedSet<PartnerId> promisors,
        SortedSet<PartnerId> promisees,
        Subject subject,
        Optional<String> undertaking,
        Optional<String> deliverable,
        Terms terms) {}
