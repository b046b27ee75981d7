package org.stewardledger.api.importing.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What the facts of one source mean, and in which partnership.
 *
 * @param source      the name of the source, recorded with every transcription
 * @param readAt      the day the source was read, if stated: by then everything in its files was known
 * @param partnership the partnership whose history it is
 * @param partners    how partners are spelled and what they are
 * @param promises    what names a promise and what it says
 * @param dues        how due dates are read
 * @param milestones  how milestones are counted, and when their dates become known
 * @param kinds       what each kind of fact means; a kind that is not here makes a bad line
 * @param stages      the ranked stages, if the source has stages
 * @param statuses    what each status says about promises
 * @param delivered   when a kept promise was delivered
 */
public record MappingProfile(
        String source,
        Optional<LocalDate> readAt,
        PartnershipEntry partnership,
        PartnerRules partners,
        PromiseRules promises,
        DueRules dues,
        MilestoneRules milestones,
        SequencedMap<String, Meaning> kinds,
        Optional<StageRules> stages,
        StatusRules statuses,
        Delivered delivered) {}
