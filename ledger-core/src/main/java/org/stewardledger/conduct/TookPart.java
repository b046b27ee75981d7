package org.stewardledger.conduct;

import java.time.LocalDate;
import java.util.Optional;
import org.stewardledger.act.PersonId;

/**
 * That somebody took part, as decisions see it.
 *
 * @param voice       whose voice it was
 * @param description who it was, without a name
 * @param person      the person, if it was named; the name itself decisions never read
 * @param day         when
 * @param occasion    in what
 */
record TookPart(Voice voice, String description, Optional<PersonId> person, LocalDate day, String occasion) {

    static TookPart of(ParticipationRecorded recorded) {
        return new TookPart(
                recorded.voice(),
                recorded.description(),
                recorded.name().map(name -> name.subjects().getFirst()),
                recorded.day(),
                recorded.occasion());
    }
}
