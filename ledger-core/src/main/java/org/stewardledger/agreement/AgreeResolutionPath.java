package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;

/**
 * Writes in the draft, or writes anew, along which steps disputes are resolved. Done by a member that sees the
 * agreement until a version is proposed, and by its parties after that; also by the facilitator. It is agreed once a
 * version that took it is in force. Writing the same steps adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, STEPS_UNFIT, UNKNOWN, RECORD_ONLY,
 * NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, CLAUSE_MOVED.
 *
 * @param agreementId the agreement
 * @param version     the version of the path, as the speaker read it; 0 when it was not written yet
 * @param steps       the steps in the order in which they are gone, 1 to 12 of 1 to 1,000 characters each
 */
@Command(namespace = "ledger", name = "AgreeResolutionPath", version = "1")
public record AgreeResolutionPath(AgreementId agreementId, int version, List<String> steps) implements ClauseAct {

    /** So many that all of them fit one stored event. */
    static final int MOST_STEPS = 12;

    public AgreeResolutionPath {
        Texts.check(wordings(steps));
        AgreementRefusal.STEPS_UNFIT.when(
                steps.isEmpty() || steps.size() > MOST_STEPS, steps.size() + " steps, 1 to " + MOST_STEPS);
        steps = List.copyOf(steps);
    }

    private static List<Wording> wordings(List<String> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> Wording.excerpt("steps[" + step + "]", steps.get(step)))
                .toList();
    }

    @Override
    public AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next) {
        return new ResolutionPathWritten(agreementId, within, by, next, steps);
    }
}
