package org.stewardledger.promise;

import java.util.Map;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Visibility;

/**
 * What other entities may know of a promise when they decide; nothing else of it is theirs to read.
 *
 * @param partnershipId the partnership it is in
 * @param audience      who may see it
 * @param judgements    who may see each judgement of it, by the event that records it
 */
public record PromiseFacts(PartnershipId partnershipId, Visibility audience, Map<EventId, Visibility> judgements) {}
