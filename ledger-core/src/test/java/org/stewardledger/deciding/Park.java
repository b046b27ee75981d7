package org.stewardledger.deciding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.SetMilestone;

/** A partnership, new each time, and what the librarian says in it for the library that founds it. */
final class Park {

    private final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
    private final PartnerId library = new PartnerId(UUID.randomUUID());
    private final PersonId librarian = new PersonId(UUID.randomUUID());

    /** An act of the librarian's, not sent before. */
    Addressed fresh(Act act) {
        return by(Speaker.representing(librarian, library), act);
    }

    /** The same act by somebody nobody knows. */
    static Addressed byAStranger(Act act) {
        return by(Speaker.alone(new PersonId(UUID.randomUUID())), act);
    }

    /** An act not sent before. */
    static Addressed by(Speaker speaker, Act act) {
        return new Addressed(Envelope.of(new CommandId(UUID.randomUUID()), speaker), act);
    }

    FormPartnership form() {
        return new FormPartnership(
                partnership,
                "Reading in the park",
                "Children read less each year",
                Forming.VOLUNTARY,
                ZoneId.of("Europe/Berlin"),
                Optional.of(new Partner(
                        library, "Library", PartnerKind.ORGANISATION, new Representative(librarian, "Noor"))),
                Optional.empty());
    }

    SetMilestone milestone(MilestoneId id, String name, LocalDate date) {
        return new SetMilestone(partnership, id, name, Optional.of(date), Optional.empty());
    }

    /** A milestone of its own, on a day that does not matter. */
    SetMilestone milestone(String name) {
        return milestone(milestoneId(), name, LocalDate.of(2027, 3, 1));
    }

    static MilestoneId milestoneId() {
        return new MilestoneId(UUID.randomUUID());
    }
}
