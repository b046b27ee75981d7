package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes a clause of the draft, or writes it anew. It is agreed once a version that took it is in force. Until a
 * version is proposed, any member that sees the agreement may write, and after that its parties; and the facilitator
 * throughout. Writing what the clause says already adds nothing.
 */
public sealed interface ClauseAct extends AgreementAct
        permits WriteElement, DefineResult, SetSuccessTest, AgreeConsequence, AgreeResolutionPath, AllowAssessment {

    /**
     * The version of the clause as the speaker read it, or that its dropping counts as; 0 when it was not written yet.
     */
    int version();

    /** What the act would record as the next version of its clause, said by this partner. */
    AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next);

    /** The partners that are to judge or to apply something by it. */
    default Collection<PartnerId> named() {
        return Set.of();
    }

    /** The day that it sets. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** Whether the agreement knows what else the clause names. */
    default void checkNames(Hearing hearing) {}

    @Override
    default List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        Optional<PartnerId> by = hearing.writer();
        hearing.checkKnown(named());
        checkNames(hearing);
        Draft draft = hearing.course().draft();
        AgreementEvent written = written(partnership.partnershipId(), by, version() + 1);
        ClauseWritten clause = (ClauseWritten) written;
        if (draft.says(clause.clause(), clause.content())) {
            return List.of();
        }
        hearing.requireOpen();
        int current = draft.version(clause.clause());
        AgreementRefusal.TOO_MANY_CLAUSES.when(
                !draft.has(clause.clause()) && draft.isFull(clause.clause()),
                "there are as many of this kind as there may be");
        AgreementRefusal.CLAUSE_MOVED.unless(current == version(), "the clause is at version " + current);
        hearing.checkSeeing(named());
        day().ifPresent(day -> hearing.checkToCome(day, occasion));
        return List.of(written);
    }
}
