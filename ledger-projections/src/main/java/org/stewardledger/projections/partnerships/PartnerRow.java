package org.stewardledger.projections.partnerships;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.PersonId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.projections.Named;

/**
 * A partner under one of its names.
 *
 * @param partner            the name, and the one that views keep
 * @param kind               person, team, organisation or larger whole
 * @param member             whether it is a member
 * @param memberFrom         since when; empty while it never was
 * @param representative     who speaks for it; empty for a partner known only from a source
 * @param representativeName that person's name; empty when there is none or it was erased
 * @param transcribed        true when it is known only from a source
 * @param position           the event that says so
 */
public record PartnerRow(
        Named partner,
        PartnerKind kind,
        boolean member,
        Optional<Instant> memberFrom,
        Optional<PersonId> representative,
        Optional<String> representativeName,
        boolean transcribed,
        long position) {}
