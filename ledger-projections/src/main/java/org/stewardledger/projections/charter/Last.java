package org.stewardledger.projections.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.stewardledger.act.Recorded;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/**
 * What was said last of one thing.
 *
 * @param event   what was said
 * @param origin  the event
 * @param earlier what was said of it before, ascending
 */
record Last<E extends CharterEvent>(E event, Origin origin, List<Long> earlier) {

    /** Of each thing, in the order in which these were first spoken of, what was said last, as it is shown. */
    static <E extends CharterEvent, R> List<R> of(
            Story story, Class<E> kind, BiFunction<Story, E, ?> thing, Function<Last<E>, R> shown) {
        Map<Object, List<Recorded<E>>> said = new LinkedHashMap<>();
        for (Recorded<E> recorded : story.all(kind)) {
            said.computeIfAbsent(thing.apply(story, recorded.event()), first -> new ArrayList<>())
                    .add(recorded);
        }
        return said.values().stream().map(Last::last).map(shown).toList();
    }

    private static <E extends CharterEvent> Last<E> last(List<Recorded<E>> said) {
        Recorded<E> last = said.getLast();
        return new Last<>(
                last.event(),
                Origin.of(last),
                said.subList(0, said.size() - 1).stream()
                        .map(Recorded::position)
                        .sorted()
                        .toList());
    }
}
