package org.stewardledger.projections.agreements;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells what partners agreed for results: the gaps, every version and what it changed, and who consented. */
public final class AgreementsTelling implements Telling<Agreements> {

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(AgreementEvent.class);
    }

    @Override
    public Set<PromiseId> promisesIn(Story story) {
        return story.all(AmendmentProposed.class).stream()
                .map(amended -> amended.event().promiseId())
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<AgreementId> agreementsIn(Story story) {
        return story.all(AgreementDrafted.class).stream()
                .map(drafted -> drafted.event().agreementId())
                .collect(toUnmodifiableSet());
    }

    @Override
    public boolean listsAgreements() {
        return true;
    }

    @Override
    public Agreements of(Story story) {
        Map<AgreementId, List<Undertaken>> undertaken = Undertaken.byAgreement(story);
        return new Agreements(AgreementFold.of(story).stream()
                .map(course -> new AgreementShown(story, course, undertaken.getOrDefault(course.id(), List.of())))
                .map(AgreementShown::agreement)
                .toList());
    }
}
