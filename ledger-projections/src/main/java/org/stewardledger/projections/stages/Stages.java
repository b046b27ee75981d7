package org.stewardledger.projections.stages;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Evidence;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.Stage;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Origin;

/**
 * How closely partners work together, as each assessor says. Assessments stand side by side and are not made into one.
 *
 * @param profiles what each assessor says, by its name
 */
public record Stages(List<Profile> profiles) {

    /**
     * What one assessor says.
     *
     * @param assessor   who
     * @param dimensions the dimensions it assessed, in their order, as it assessed each last
     */
    public record Profile(Named assessor, List<Assessed> dimensions) {}

    /**
     * One dimension as one assessor sees it.
     *
     * @param dimension which
     * @param stage     how closely partners work together in it
     * @param evidence  what the assessor points at; empty when at nothing
     * @param origin    the assessment
     * @param before    what it assessed before, in that order; it stays on record
     * @param against   what on record speaks against it
     */
    public record Assessed(
            Dimension dimension,
            Stage stage,
            Optional<Evidence> evidence,
            Origin origin,
            List<Earlier> before,
            List<Against> against) {}

    /**
     * An earlier assessment.
     *
     * @param stage  what it said
     * @param origin the assessment
     */
    public record Earlier(Stage stage, Origin origin) {}

    /** In what way something speaks against an assessment. It is for the partners to weigh. */
    public enum Kind {
        /** Joint means are claimed, and a resource is still declared as held separately. */
        RESOURCE_HELD_SEPARATELY,
        /** Joint authority is claimed, and a decision was taken by one partner. */
        DECIDED_BY_ONE_PARTNER
    }

    /**
     * Something on record that speaks against an assessment.
     *
     * @param kind   in what way
     * @param what   what it is, in the words recorded
     * @param by     who declared it, or decided
     * @param origin the event
     */
    public record Against(Kind kind, String what, List<Named> by, Origin origin) {}
}
