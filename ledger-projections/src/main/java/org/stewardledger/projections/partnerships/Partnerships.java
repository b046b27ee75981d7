package org.stewardledger.projections.partnerships;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;

/** Answers which partnerships there are, and who and what is in them. */
public interface Partnerships {

    /** All partnerships that the reader may read, by name. */
    Answer<List<PartnershipRow>> all(Reader reader, AsOf asOf);

    /** One partnership; empty when it is not known then, or not for this reader. */
    Answer<Optional<PartnershipRow>> partnership(Reader reader, AsOf asOf, PartnershipId partnership);

    /** The partners of a partnership, invited, joined or transcribed, under each of their names; by name. */
    Answer<List<PartnerRow>> partners(Reader reader, AsOf asOf, PartnershipId partnership);

    /** The milestones of a partnership, by place in their series, date and name. */
    Answer<List<MilestoneRow>> milestones(Reader reader, AsOf asOf, PartnershipId partnership);

    /**
     * What a person may read now: the partnerships in which the person represents a partner, also one that has left,
     * holds a mandate from one that lasts, observes, facilitates or is the registrar; and what was narrowed to these
     * partners, under any of their names, or, for the registrar, to whomever it wrote it down.
     */
    Reader readerFor(PersonId person);
}
