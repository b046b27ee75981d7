package org.stewardledger.dispute;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Says to which step a dispute has come: a step of the path that the agreement it is about names, or one in words where
 * none is named. Done by either side, or by the facilitator. Steps of the path are not gone back; that some were left
 * out can be seen. A dispute that was held is open again. Saying the step that an open dispute has come to adds
 * nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, ALREADY_RESOLVED, PATH_AGREED, TERMS_MOVED, STEP_UNKNOWN, STEP_BEHIND.
 *
 * @param disputeId the dispute
 * @param step      the step, with the version of the agreement that the speaker read
 */
@Command(namespace = "ledger", name = "AdvanceDispute", version = "1")
public record AdvanceDispute(DisputeId disputeId, Step step) implements DisputeAct {

    public AdvanceDispute {
        if (step instanceof Step.InWords(String words)) {
            Texts.check(List.of(Wording.excerpt("step.words", words)));
        }
    }

    @Override
    public boolean readsPath() {
        return true;
    }

    @Override
    public List<DisputeEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Dispute dispute,
            Background background) {
        Hearing hearing = Hearing.of(standing, partnership, dispute);
        Optional<PartnerId> by = hearing.sideOrFacilitator();
        hearing.requireUnresolved();
        Optional<Step> last = hearing.course().step();
        if (dispute instanceof Dispute.Open && last.filter(step::equals).isPresent()) {
            return List.of();
        }
        switch (step) {
            case Step.InWords words ->
                DisputeRefusal.PATH_AGREED.when(background.path().isPresent(), "the agreement names its steps");
            case Step.OnPath onPath -> check(onPath, last, background.path());
        }
        return List.of(new DisputeAdvanced(disputeId, partnership.partnershipId(), by, step));
    }

    private static void check(Step.OnPath step, Optional<Step> last, Optional<Background.Path> agreed) {
        Background.Path path =
                agreed.orElseThrow(() -> DisputeRefusal.STEP_UNKNOWN.because("no agreement names a path for it"));
        DisputeRefusal.TERMS_MOVED.unless(
                path.version() == step.version(), "version " + path.version() + " is in force");
        DisputeRefusal.STEP_UNKNOWN.when(
                step.number() < 1 || step.number() > path.steps(), "the path has " + path.steps() + " steps");
        if (last.isPresent() && last.get() instanceof Step.OnPath(int version, int number)) {
            DisputeRefusal.STEP_BEHIND.when(
                    version == step.version() && number > step.number(), "it has come to step " + number);
        }
    }
}
