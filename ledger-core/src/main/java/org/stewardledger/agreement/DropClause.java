package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Drops a clause from the draft, of whichever kind; it stays in the versions that took it. Done by a member that sees
 * the agreement until a version is proposed, and by its parties after that; also by the facilitator. Dropping counts as
 * a version of the clause, and writing it again goes on from there. Dropping what was dropped adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, CLAUSE_UNKNOWN, ALREADY_ENDED, CLAUSE_MOVED,
 * RESULT_USED.
 *
 * @param agreementId the agreement
 * @param clause      the clause: an element, a result, a success test, a consequence, the resolution path, or who may
 *                    assess
 * @param version     the version of it, as the speaker read it
 */
@Command(namespace = "ledger", name = "DropClause", version = "1")
public record DropClause(AgreementId agreementId, Clause clause, int version) implements AgreementAct {

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        Optional<PartnerId> by = hearing.writer();
        Draft draft = hearing.course().draft();
        if (draft.isDropped(clause)) {
            return List.of();
        }
        int current = draft.version(clause);
        AgreementRefusal.CLAUSE_UNKNOWN.when(current == 0, "the draft never had this clause");
        hearing.requireOpen();
        AgreementRefusal.CLAUSE_MOVED.unless(current == version, "the clause is at version " + current);
        AgreementRefusal.RESULT_USED.when(draft.isTested(clause), "drop what tests it first");
        return List.of(new ClauseDropped(agreementId, partnership.partnershipId(), by, clause, version + 1));
    }
}
