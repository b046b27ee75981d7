package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A version of the agreement was proposed: the draft as it was then. What was proposed before lapses; what is in
 * force stays so until all parties of this version have consented.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who proposes it, and thereby consents; one of its parties
 * @param version       its number, counted from 1 and never given again
 * @param replaces      the version in force when it was proposed, whose place it would take; 0 for none
 * @param parties       whose consent it needs, and who are bound by it then; fixed now
 * @param reviewOn      the day on which it is to be reviewed; with one it is provisional, good enough to begin
 * @param clauses       the clauses it is made of, each in the version that the draft had
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "TermsProposed", version = "1")
public record TermsProposed(
        AgreementId agreementId,
        PartnershipId partnershipId,
        PartnerId by,
        int version,
        int replaces,
        SortedSet<PartnerId> parties,
        Optional<LocalDate> reviewOn,
        SortedSet<ClauseVersion> clauses)
        implements AgreementEvent {}
