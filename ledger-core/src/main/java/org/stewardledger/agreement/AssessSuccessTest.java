package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Judges whether what a success test asks for holds, also after the agreement has ended. Done by the assessor that the
 * version in force names; no assessment overwrites another. It may be visible to fewer partners than the agreement, the
 * assessor among them. Repeating what it judged last of this version for the same partners to see, on the same
 * evidence, adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT, SHA256_UNFIT, UNKNOWN,
 * RECORD_ONLY, NOT_MEMBER, TEST_UNKNOWN, NOT_YOURS.
 *
 * @param agreementId the agreement
 * @param testId      the test
 * @param verdict     met, partly met, not met or cannot tell
 * @param evidence    what the assessor points at; empty when nothing
 */
@Command(namespace = "ledger", name = "AssessSuccessTest", version = "1")
public record AssessSuccessTest(
        AgreementId agreementId, SuccessTestId testId, TestVerdict verdict, Optional<Evidence> evidence)
        implements AgreementAct {

    public AssessSuccessTest {
        evidence.ifPresent(shown -> {
            Texts.check(shown.wordings("evidence"));
            shown.checkForm("evidence", AgreementRefusal.LINK_UNFIT, AgreementRefusal.SHA256_UNFIT);
        });
    }

    /** A judgement may be for fewer than may see the agreement. Refuses AUDIENCE_UNFIT. */
    @Override
    public Visibility audience(Visibility asked, Standing standing, PartnershipFacts partnership, Agreement agreement) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        return Audience.narrowed(asked, hearing.course().audience(), standing, partnership);
    }

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        Content.Test test = hearing.versions()
                .inForce()
                .flatMap(version -> version.draft().content(new Clause.OfSuccessTest(testId)))
                .map(content -> (Content.Test) content)
                .orElseThrow(() -> AgreementRefusal.TEST_UNKNOWN.because("no such test in the version in force"));
        PartnerId by = hearing.assessor(test.assessor());
        int version = hearing.versions().current();
        Visibility audience = Audience.judged(occasion.asked(), hearing.course().audience(), partnership);
        return hearing.course()
                        .trials()
                        .judgement(testId, new Trials.Assessor(by, audience))
                        .filter(last -> last.says(version, this))
                        .isPresent()
                ? List.of()
                : List.of(new SuccessTestAssessed(
                        agreementId, partnership.partnershipId(), by, testId, version, verdict, evidence));
    }
}
