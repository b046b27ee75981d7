package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Judges whether what a success test asks for holds, also after the agreement has ended. Done by the assessor that the
 * version in force names; no assessment overwrites another. Repeating what it judged last of this version, on the same
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
            shown.checkForm(AgreementRefusal.LINK_UNFIT, AgreementRefusal.SHA256_UNFIT);
        });
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
        var judged = Optional.of(new Trials.Judgement(version, verdict, evidence));
        return hearing.course().trials().judgement(testId, by).equals(judged)
                ? List.of()
                : List.of(new SuccessTestAssessed(
                        agreementId, partnership.partnershipId(), by, testId, version, verdict, evidence));
    }
}
