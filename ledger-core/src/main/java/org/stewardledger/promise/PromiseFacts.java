package org.stewardledger.promise;

import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Visibility;

/**
 * What other entities may know of a promise when they decide; nothing else of it is theirs to read.
 *
 * @param partnershipId the partnership it is in
 * @param audience      who may see it
 * @param under         the agreement it is under; empty when under none
 * @param kept          whether it is kept
 * @param broken        whether it was revoked, or somebody with standing judged it broken
 * @param judgements    who may see each judgement of it, by the event that records it
 */
public record PromiseFacts(
        PartnershipId partnershipId,
        Visibility audience,
        Optional<AgreementId> under,
        boolean kept,
        boolean broken,
        Map<EventId, Visibility> judgements) {}
