package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stewardledger.act.Records;

/** A partnership of many partners, names and milestones. */
class ManyPartnersTest {

    @Test
    @Timeout(60)
    void growsToManyPartnersAndMilestonesWithoutCopyingThemAll() {
        PartnershipScene scene = nothing();
        scene.says(alone(OPERATOR), formArchive());
        for (int i = 0; i < 10_000; i++) {
            scene.says(registrar(), membership(Records.partner("p" + i), true, day(-5)));
            MilestoneId milestone = new MilestoneId(Records.id("m" + i));
            scene.says(registrar(), milestone(milestone, "Milestone " + i, JUNE, day(-5)));
        }
        for (int i = 1; i < 10_000; i++) {
            scene.says(registrar(), new AliasPartner(ARCHIVE, Records.partner("p0"), Records.partner("p" + i)));
        }
        assertThat(scene.facts().namesOf(Records.partner("p77"))).hasSize(10_000);
        assertThat(scene.facts().milestones()).hasSize(10_000);
    }
}
