package org.stewardledger.projections.consequences;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.consequence.ConsequenceEvent;
import org.stewardledger.consequence.Followed;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells which agreed consequences were applied, waived or neither, and which others followed. */
public final class ConsequencesTelling implements Telling<Consequences> {

    @Override
    public String name() {
        return "consequences";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(AgreementEvent.class, ConsequenceEvent.class);
    }

    @Override
    public Set<PromiseId> promisesIn(Story story) {
        return story.all(ConsequenceEvent.class).stream()
                .flatMap(told -> switch (ConsequenceFold.followed(told.event())) {
                    case Followed.Promise(PromiseId promise) -> Stream.of(promise);
                    case Followed.Agreement agreement -> Stream.<PromiseId>empty();
                })
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<AgreementId> agreementsIn(Story story) {
        return story.all(ConsequenceWritten.class).stream()
                .map(written -> written.event().agreementId())
                .collect(toUnmodifiableSet());
    }

    @Override
    public Consequences of(Story story) {
        return new ConsequenceFold(story).consequences();
    }
}
