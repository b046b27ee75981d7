package org.stewardledger.projections.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.Stage;
import org.stewardledger.projections.told.Stories;

class StagesTellingTest {

    private final Stages stages = new StagesTelling().of(Stories.garden());

    private Stages.Assessed assessed(String assessor, Dimension dimension) {
        return stages.profiles().stream()
                .filter(profile -> profile.assessor().keptName().equals(assessor))
                .flatMap(profile -> profile.dimensions().stream())
                .filter(one -> one.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheAssessorsApart() {
        assertThat(stages.profiles())
                .extracting(profile -> profile.assessor().keptName())
                .containsExactly("Club", "School", "Town");
    }

    @Test
    void showsTheLastAssessmentAndThoseBefore() {
        Stages.Assessed resources = assessed("School", Dimension.RESOURCES);
        assertThat(resources.stage()).isEqualTo(Stage.COLLABORATION);
        assertThat(resources.evidence()).isPresent();
        assertThat(resources.before()).extracting(Stages.Earlier::stage).containsExactly(Stage.COORDINATION);
    }

    @Test
    void setsResourcesStillHeldSeparatelyBesideAClaimOfCollaboration() {
        assertThat(assessed("School", Dimension.RESOURCES).against())
                .extracting(Stages.Against::kind, Stages.Against::what)
                .containsExactly(tuple(Stages.Kind.RESOURCE_HELD_SEPARATELY, "Water"));
    }

    @Test
    void setsDecisionsByOnePartnerBesideAClaimOfJointAuthority() {
        assertThat(assessed("Town", Dimension.AUTHORITY).against())
                .extracting(Stages.Against::kind, Stages.Against::what)
                .containsExactly(tuple(Stages.Kind.DECIDED_BY_ONE_PARTNER, "Which trees?"));
    }

    @Test
    void setsNothingAgainstWhoeverClaimsLess() {
        assertThat(assessed("Club", Dimension.RISK).against()).isEmpty();
    }
}
