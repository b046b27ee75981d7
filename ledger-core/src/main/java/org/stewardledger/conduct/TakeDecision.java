package org.stewardledger.conduct;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Records a decision: the question, the rule by which it was decided, who was asked, who decided, what came out, what
 * was given up for it and who bears that. Done by a member, which need not be among those who decided: also whoever
 * only bears a decision may put it on record. A decision stays as it was recorded; to decide otherwise is another
 * decision. The same again adds nothing, whoever says it.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, RULE_MISSING, DECIDER_MISSING,
 * DECIDERS_DIFFER, BEARER_MISSING, TOO_MANY_PARTNERS, UNKNOWN, RECORD_ONLY, NOT_MEMBER, PARTNER_UNKNOWN,
 * ALREADY_RECORDED.
 *
 * @param partnershipId the partnership
 * @param decisionId    the decision
 * @param choice        what was decided and how
 */
@Command(namespace = "ledger", name = "TakeDecision", version = "1")
public record TakeDecision(PartnershipId partnershipId, DecisionId decisionId, Choice choice) implements ConductAct {

    public TakeDecision {
        choice.check();
    }

    @Override
    public List<ConductEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Conduct conduct) {
        PartnerId by = Speaking.member(standing, partnership);
        for (PartnerId named : choice.named()) {
            ConductRefusal.PARTNER_UNKNOWN.unless(
                    partnership.knows(named), "the partnership knows no partner " + named);
        }
        Choice known = conduct.choices().get(decisionId);
        if (known == null) {
            return List.of(new DecisionTaken(partnershipId, decisionId, by, choice));
        }
        ConductRefusal.ALREADY_RECORDED.unless(known.equals(choice), "another decision has this identifier");
        return List.of();
    }
}
