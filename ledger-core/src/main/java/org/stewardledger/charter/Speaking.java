package org.stewardledger.charter;

import java.util.Collection;
import java.util.List;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.standing.Standing;

/**
 * A member speaks on the charter: who it is, and what it said before.
 *
 * @param standing    what the speaker may speak for
 * @param partnership who is who in the partnership
 * @param charter     what was said so far
 * @param by          the member, under the name it speaks under
 */
record Speaking(Standing standing, PartnershipFacts partnership, Charter charter, PartnerId by) {

    /** Hears a member. Refuses, in this order: RECORD_ONLY, NOT_MEMBER. */
    static Speaking of(Standing standing, PartnershipFacts partnership, Charter charter) {
        PartnerId by = partnership
                .heardFrom(standing)
                .orElseThrow(() -> PartnershipRefusal.NOT_MEMBER.because("an office states nothing of its own"));
        return new Speaking(standing, partnership, charter, by);
    }

    /** The event, unless this is what the member said last of the same. */
    List<CharterEvent> says(Statement statement, CharterEvent event) {
        return charter.last(standing, statement.topic())
                        .filter(statement::equals)
                        .isPresent()
                ? List.of()
                : List.of(event);
    }

    /** Lets only whoever this is a word of change it. Refuses NOT_YOURS. */
    void checkIsOf(PartnerId first) {
        CharterRefusal.NOT_YOURS.unless(standing.speaksFor(first), "it was " + first + " that said it first");
    }

    /** Refuses PARTNER_UNKNOWN. */
    void checkKnown(Collection<PartnerId> partners) {
        for (PartnerId partner : partners) {
            CharterRefusal.PARTNER_UNKNOWN.unless(
                    partnership.knows(partner), "the partnership knows no partner " + partner);
        }
    }
}
