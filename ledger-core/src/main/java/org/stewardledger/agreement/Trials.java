package org.stewardledger.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;

/**
 * What was tried and what was tested.
 *
 * @param experiments the experiments
 * @param judgements  what each assessor judged last of each success test for the same partners to see
 */
record Trials(PMap<ExperimentId, Experiment> experiments, PMap<SuccessTestId, PMap<Assessor, Judgement>> judgements) {

    /**
     * A small joint step.
     *
     * @param text    what is tried
     * @param endsOn  when it ends
     * @param learned what was learned; empty until it is concluded
     */
    record Experiment(String text, LocalDate endsOn, Optional<String> learned) {}

    /**
     * Who judges before whom. What an assessor says to some is apart from what it says to others, so that nobody can
     * tell from what is said to all that something was said to a few.
     *
     * @param by       the assessor
     * @param audience who may see its judgement
     */
    record Assessor(PartnerId by, Visibility audience) {}

    /**
     * A judgement of a success test.
     *
     * @param version  the version of the agreement it was a test of
     * @param verdict  what the assessor judged
     * @param evidence what it points at
     * @param at       when that took effect
     */
    record Judgement(int version, TestVerdict verdict, Optional<Evidence> evidence, Instant at) {

        boolean says(int current, AssessSuccessTest act) {
            return version == current && verdict == act.verdict() && evidence.equals(act.evidence());
        }
    }

    static Trials none() {
        return new Trials(HashTreePMap.empty(), HashTreePMap.empty());
    }

    Trials with(ExperimentId id, Experiment experiment) {
        return new Trials(experiments.plus(id, experiment), judgements);
    }

    Trials with(SuccessTestId test, Assessor assessor, Judgement judgement) {
        PMap<Assessor, Judgement> others = judgements.getOrDefault(test, HashTreePMap.empty());
        return new Trials(experiments, judgements.plus(test, others.plus(assessor, judgement)));
    }

    Optional<Experiment> experiment(ExperimentId id) {
        return Optional.ofNullable(experiments.get(id));
    }

    Optional<Judgement> judgement(SuccessTestId test, Assessor assessor) {
        return Optional.ofNullable(
                judgements.getOrDefault(test, HashTreePMap.empty()).get(assessor));
    }
}
