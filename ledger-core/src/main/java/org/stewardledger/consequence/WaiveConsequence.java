package org.stewardledger.consequence;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Waives a consequence that was agreed, for what it would follow; requires a reason. Done by a partner that the clause
 * names, and once for what it would follow. It is for whoever may see that, and the agreement. Waiving it again adds
 * nothing.
 *
 * <p>Refuses, in this order: SUBJECT_UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS when the partner
 * spoken for does not see what it would follow, ALREADY_RECORDED, AGREEMENT_UNKNOWN, NOT_IN_FORCE, TERMS_MOVED,
 * CLAUSE_UNKNOWN, NOT_YOURS when the clause names others, NOT_UNDER, NOT_DUE, ALREADY_APPLIED,
 * ALREADY_WAIVED, AUDIENCES_DIFFER.
 *
 * @param consequenceId the consequence
 * @param followed      what it would follow
 * @param clause        the clause by which it was agreed
 */
@Command(namespace = "ledger", name = "WaiveConsequence", version = "1")
public record WaiveConsequence(ConsequenceId consequenceId, Followed followed, AgreedClause clause)
        implements ConsequenceAct {

    @Override
    public Optional<AgreedClause> agreedBy() {
        return Optional.of(clause);
    }

    @Override
    public List<ConsequenceEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Consequence consequence,
            Background background) {
        Hearing hearing = Hearing.of(standing, partnership, background);
        if (consequence instanceof Consequence.OnRecord known) {
            ConsequenceRefusal.ALREADY_RECORDED.unless(
                    isRepeat(known.told(), standing), "something else has this identifier");
            return List.of();
        }
        PartnerId by = hearing.applier(clause, followed, background);
        Hearing.requireUnused(clause, followed, background.applied());
        return List.of(new ConsequenceWaived(consequenceId, partnership.partnershipId(), by, followed, clause));
    }

    private boolean isRepeat(ConsequenceEvent told, Standing standing) {
        return told instanceof ConsequenceWaived known
                && standing.speaksFor(known.by())
                && known.followed().equals(followed)
                && known.clause().equals(clause);
    }
}
