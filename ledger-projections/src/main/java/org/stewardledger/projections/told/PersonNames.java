package org.stewardledger.projections.told;

import java.util.HashMap;
import java.util.Map;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.partnership.Matter;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.RoleAssigned;

/** What the persons in a story were last called. */
public final class PersonNames {

    private final Map<PersonId, String> names = new HashMap<>();

    /** As the story tells it. */
    public static PersonNames in(Story story) {
        PersonNames persons = new PersonNames();
        for (Recorded<LedgerEvent> recorded : story.events()) {
            switch (recorded.event()) {
                case PartnerInvited invited ->
                    persons.call(invited.representative(), story, invited.representativeName());
                case MandateGranted granted -> persons.call(granted.holder(), story, granted.holderName());
                case RoleAssigned given -> persons.call(given.role().person(), story, given.personName());
                case MotionProposed proposed
                when proposed.matter() instanceof Matter.Facilitator one ->
                    persons.call(one.person(), story, one.name());
                default -> {}
            }
        }
        return persons;
    }

    private void call(PersonId person, Story story, Text name) {
        names.put(person, story.text(name));
    }

    /** A person, with the name. */
    public Person of(PersonId person) {
        return new Person(person, names.getOrDefault(person, person.toString()));
    }
}
