package org.stewardledger.promise;

import static org.stewardledger.act.Records.day;
import static org.stewardledger.partnership.Partnerships.archive;
import static org.stewardledger.partnership.Partnerships.harbour;
import static org.stewardledger.partnership.Partnerships.of;
import static org.stewardledger.partnership.Partnerships.registrar;

import java.util.Optional;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.PartnershipScene;

/** Acts decided on states that only another partnership could have led to. */
final class Transcripts {

    private Transcripts() {}

    /** The refusal that the registrar of the archive meets on this state. */
    static Refusal decide(Promise state, PromiseAct act) {
        var facts = archive().facts();
        Occasion occasion =
                new Occasion(registrar(), day(-10), day(1), Optional.of("as written"), Visibility.partnership());
        return Refusals.of(() ->
                act.decide(occasion, PartnershipScene.standing(facts, occasion, act), facts, state, Optional.empty()));
    }

    /** The refusal that this partner meets in the harbour on this state. */
    static Refusal decideInHarbour(Promise state, PartnerId partner, PromiseAct act) {
        var facts = harbour().facts();
        Occasion occasion = new Occasion(of(partner), day(1), day(1), Optional.of("storm"), Visibility.partnership());
        return Refusals.of(() ->
                act.decide(occasion, PartnershipScene.standing(facts, occasion, act), facts, state, Optional.empty()));
    }
}
