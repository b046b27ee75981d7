package org.stewardledger.deciding;

import static org.stewardledger.deciding.ActsFixtureTest.story;
import static org.stewardledger.deciding.Harbour.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.deciding.ActsFixtureTest.Story;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.PromiseMade;

/** What is said of something that stands already, for {@link ActsFixtureTest}. */
final class LaterStories {

    private static final MilestoneId OPENING = new MilestoneId(id(61));

    private LaterStories() {}

    private static Said opening(int day) {
        Optional<LocalDate> date = Optional.of(LocalDate.of(2027, 5, day));
        return says(NORTH, new SetMilestone(HARBOUR, OPENING, "Opening", date, Optional.empty()));
    }

    static List<Story> all() {
        return List.of(
                story(formed().after(opening(1)), opening(2), MilestoneMoved.class),
                story(
                        formed().after(says(NORTH, new OfferPromise(PROMISE, proposal(HARBOUR)))),
                        says(NORTH, new MakePromise(PROMISE, Optional.empty(), Optional.of(1))),
                        PromiseMade.class));
    }
}
