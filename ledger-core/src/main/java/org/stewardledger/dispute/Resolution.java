package org.stewardledger.dispute;

import java.util.List;
import org.stewardledger.act.Wording;

/**
 * How a dispute is resolved.
 *
 * @param outcome    what came out, 1 to 4,000 characters
 * @param openerWill what whoever opened the dispute will do, 1 to 4,000 characters
 * @param othersWill what those whom it is with will do, 1 to 4,000 characters
 */
public record Resolution(String outcome, String openerWill, String othersWill) {

    /** The texts in it, for the act to check. */
    List<Wording> wordings() {
        return List.of(
                Wording.text("resolution.outcome", outcome),
                Wording.text("resolution.openerWill", openerWill),
                Wording.text("resolution.othersWill", othersWill));
    }
}
