package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Proposes the first version of the agreement: the draft as it is. Done by a member that sees it, and who thereby
 * consents; once a version is proposed, by one of its parties. Whose consent it needs is fixed now, and when it is the
 * proposer's alone, the version is in force at once. What was proposed before lapses. Proposing the same again adds
 * nothing.
 *
 * <p>Refuses, in this order: PARTNERS_MISSING, TOO_MANY_PARTNERS, UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, CLOSED,
 * ALREADY_ENDED, ALREADY_IN_FORCE, DRAFT_MOVED, PARTY_NOT_MEMBER, PARTY_OUTSIDE, PARTY_MISSING, TERMS_UNCHANGED,
 * DAY_PASSED.
 *
 * @param agreementId the agreement
 * @param edition     how often the draft was written on, as the speaker read it: the versions of its clauses added up,
 *                    those of dropped ones too
 * @param parties     whose consent it needs, and who are bound by it then: members, 1 to 100, whoever proposes among
 *                    them
 * @param reviewOn    the day on which it is to be reviewed, which makes it provisional: good enough to begin; empty
 *                    when it is to stay
 */
@Command(namespace = "ledger", name = "ProposeTerms", version = "1")
public record ProposeTerms(
        AgreementId agreementId, int edition, SortedSet<PartnerId> parties, Optional<LocalDate> reviewOn)
        implements AgreementAct {

    public ProposeTerms {
        AgreementRefusal.PARTNERS_MISSING.when(parties.isEmpty(), "nobody would be a party");
        PartnerSets.checkSize(parties, AgreementRefusal.TOO_MANY_PARTNERS);
        parties = PartnerSets.copy(parties);
    }

    @Override
    public Set<PartnerId> names() {
        return parties;
    }

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        hearing.speaker();
        Draft draft = hearing.course().draft();
        Proposing proposing = new Proposing(agreementId, draft, parties, reviewOn, List.of());
        if (proposing.isRepeat(hearing, 0)) {
            return List.of();
        }
        hearing.requireBeginning();
        AgreementRefusal.ALREADY_IN_FORCE.when(
                hearing.versions().inForce().isPresent(), "a version is in force; renegotiate it");
        AgreementRefusal.DRAFT_MOVED.unless(draft.edition() == edition, "the draft is at edition " + draft.edition());
        return proposing.decide(hearing, promises, occasion);
    }
}
