package org.stewardledger.partnership;

import static org.stewardledger.act.Records.START;

import org.stewardledger.act.PersonId;

/** A partnership with a facilitator, for tests. */
public final class Facilitated {

    private Facilitated() {}

    /** The same partnership, facilitated by this person since long ago. */
    public static PartnershipFacts by(PersonId person, PartnershipFacts facts) {
        return facts.with(facts.offices().facilitatedBy(person, START));
    }
}
