package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares a resource that one brings, held separately or shared. Done by a member; whoever declared it, and nobody
 * else, declares it anew, and then it changes. The same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS.
 *
 * @param partnershipId the partnership
 * @param resourceId    the resource
 * @param what          what it is, 1 to 2,000 characters
 * @param holding       held separately or shared
 */
@Command(namespace = "ledger", name = "DeclareResource", version = "1")
public record DeclareResource(PartnershipId partnershipId, ResourceId resourceId, String what, Holding holding)
        implements CharterAct {

    public DeclareResource {
        Texts.check(Wording.description("what", what));
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        Resource known = charter.resources().get(resourceId);
        if (known != null) {
            speaking.checkIsOf(known.by());
            if (known.what().equals(what) && known.holding() == holding) {
                return List.of();
            }
        }
        return List.of(new ResourceDeclared(partnershipId, speaking.by(), resourceId, what, holding));
    }
}
