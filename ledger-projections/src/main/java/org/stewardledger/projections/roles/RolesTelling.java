package org.stewardledger.projections.roles;

import java.util.List;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.projections.motions.MotionFold;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells who is in a partnership and in which role, and who may act for whom. */
public final class RolesTelling implements Telling<Roles> {

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(PartnershipEvent.class, MandateEvent.class, AgreementDrafted.class);
    }

    @Override
    public boolean setsDeedsBeside() {
        return true;
    }

    @Override
    public Roles of(Story story) {
        RoleFold roles = RoleFold.of(story);
        MandateFold mandates = MandateFold.of(story);
        return new Roles(
                MemberFold.of(story),
                roles.facilitator(),
                roles.held(),
                roles.past(),
                mandates.standing(),
                mandates.before(),
                MotionFold.of(story));
    }
}
