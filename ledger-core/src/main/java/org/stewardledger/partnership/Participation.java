package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.PMap;
import org.stewardledger.act.PersonId;

/**
 * How a partner takes part.
 *
 * @param name           what it is called; empty for a person, whose name decisions never read
 * @param kind           person, team, organisation or larger whole
 * @param representatives who speaks for it, and from when on; nobody for a partner known only from a source
 * @param membership     whether it is a member now
 * @param memberFrom     when it became one first; empty while it never was
 * @param saidAt         when the last thing said about it took effect
 */
public record Participation(
        Optional<String> name,
        PartnerKind kind,
        PMap<PersonId, Instant> representatives,
        Membership membership,
        Optional<Instant> memberFrom,
        Instant saidAt) {

    /** Whether it is a member now. */
    public boolean member() {
        return membership == Membership.MEMBER;
    }
}
