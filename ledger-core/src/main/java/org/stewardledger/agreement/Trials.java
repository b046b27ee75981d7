package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;

/**
 * What was tried and what was tested.
 *
 * @param experiments the experiments
 * @param judgements  what each assessor judged last of each success test
 */
record Trials(PMap<ExperimentId, Experiment> experiments, PMap<SuccessTestId, PMap<PartnerId, Judgement>> judgements) {

    /**
     * A small joint step.
     *
     * @param text    what is tried
     * @param endsOn  when it ends
     * @param learned what was learned; empty until it is concluded
     */
    record Experiment(String text, LocalDate endsOn, Optional<String> learned) {}

    /**
     * A judgement of a success test.
     *
     * @param version  the version of the agreement it was a test of
     * @param verdict  what the assessor judged
     * @param evidence what it points at
     */
    record Judgement(int version, TestVerdict verdict, Optional<Evidence> evidence) {}

    static Trials none() {
        return new Trials(HashTreePMap.empty(), HashTreePMap.empty());
    }

    Trials with(ExperimentId id, Experiment experiment) {
        return new Trials(experiments.plus(id, experiment), judgements);
    }

    Trials with(SuccessTestId test, PartnerId assessor, Judgement judgement) {
        PMap<PartnerId, Judgement> others = judgements.getOrDefault(test, HashTreePMap.empty());
        return new Trials(experiments, judgements.plus(test, others.plus(assessor, judgement)));
    }

    Optional<Experiment> experiment(ExperimentId id) {
        return Optional.ofNullable(experiments.get(id));
    }

    Optional<Judgement> judgement(SuccessTestId test, PartnerId assessor) {
        return Optional.ofNullable(
                judgements.getOrDefault(test, HashTreePMap.empty()).get(assessor));
    }
}
