package org.stewardledger.partnership;

import java.util.Set;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.PartnerId;

/**
 * A partner as an act introduces it.
 *
 * @param partnerId      its identifier; the same partner keeps it in every partnership
 * @param name           what it is called, at most 200 characters; of a person recorded sealed, so that it can be erased
 * @param kind           person, team, organisation or larger whole
 * @param representative who speaks for it
 */
public record Partner(PartnerId partnerId, String name, PartnerKind kind, Representative representative)
        implements Confiding {

    @Override
    public Set<String> confided() {
        return kind == PartnerKind.PERSON ? Set.of("name") : Set.of();
    }
}
