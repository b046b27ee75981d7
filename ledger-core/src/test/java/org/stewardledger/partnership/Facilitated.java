package org.stewardledger.partnership;

import static org.stewardledger.act.Records.START;

import java.util.Optional;
import org.stewardledger.act.PersonId;

/** A partnership with a facilitator, for tests. */
public final class Facilitated {

    private Facilitated() {}

    /** The same partnership, facilitated by this person since long ago. */
    public static PartnershipFacts by(PersonId person, PartnershipFacts facts) {
        return new PartnershipFacts(
                facts.partnershipId(),
                facts.forming(),
                facts.zone(),
                facts.registrar(),
                facts.partners(),
                facts.aliases(),
                facts.milestones(),
                new Offices(
                        Optional.of(new Offices.Facilitator(person, START)),
                        facts.offices().observers()));
    }
}
