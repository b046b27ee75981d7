package org.stewardledger.projections.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.projections.agreements.Agreements.Outcome;
import org.stewardledger.projections.motions.Motion.Party;
import org.stewardledger.projections.motions.Motion.Saying;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/** A version of an agreement as it was told. Changed in place, by {@link AgreementFold} only. */
public final class VersionCourse {

    final Recorded<TermsProposed> proposed;
    final List<Recorded<AmendmentProposed>> amendments = new ArrayList<>();
    final Map<PartnerId, Party> parties = new LinkedHashMap<>();
    final List<Party> said = new ArrayList<>();
    Outcome outcome = Outcome.PROPOSED;
    Optional<Recorded<?>> settled = Optional.empty();

    VersionCourse(Story story, Recorded<TermsProposed> proposed) {
        this.proposed = proposed;
        proposed.event()
                .parties()
                .forEach(party -> parties.put(
                        story.kept(party),
                        new Party(story.named(party), Saying.NOTHING_YET, Optional.empty(), Optional.empty())));
        say(story, proposed.event().by(), Saying.CONSENTED, proposed);
    }

    void say(Story story, PartnerId by, Saying said, Recorded<?> recorded) {
        Optional<String> reason = recorded == proposed ? Optional.empty() : recorded.reason();
        Party party = new Party(story.named(by), said, reason, Optional.of(Origin.of(recorded)));
        parties.put(story.kept(by), party);
        this.said.add(party);
    }

    /** Its number. */
    public int number() {
        return proposed.event().version();
    }

    /** Its parties but those who left. */
    List<Party> standing() {
        return parties.values().stream()
                .filter(party -> party.said() != Saying.LEFT)
                .toList();
    }
}
