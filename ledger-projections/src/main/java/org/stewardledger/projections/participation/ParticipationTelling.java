package org.stewardledger.projections.participation;

import java.util.Comparator;
import java.util.List;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.conduct.ParticipationRecorded;
import org.stewardledger.conduct.Voice;
import org.stewardledger.projections.participation.Participation.TakingPart;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells who took part that is no partner. */
public final class ParticipationTelling implements Telling<Participation> {

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(ParticipationRecorded.class);
    }

    @Override
    public Participation of(Story story) {
        List<Recorded<ParticipationRecorded>> all = story.all(ParticipationRecorded.class);
        return new Participation(
                count(all, Voice.SERVICE_USER),
                count(all, Voice.ABSENT_STAKEHOLDER),
                all.stream()
                        .map(recorded -> takingPart(story, recorded))
                        .sorted(Comparator.comparing(TakingPart::day))
                        .toList());
    }

    private static Count count(List<Recorded<ParticipationRecorded>> all, Voice voice) {
        return Count.of(all.stream()
                .filter(recorded -> recorded.event().voice() == voice)
                .map(Recorded::position)
                .toList());
    }

    private static TakingPart takingPart(Story story, Recorded<ParticipationRecorded> recorded) {
        ParticipationRecorded event = recorded.event();
        return new TakingPart(
                event.day(),
                event.occasion(),
                event.voice(),
                event.description(),
                event.name().map(story::text),
                event.by().map(story::named),
                Origin.of(recorded));
    }
}
