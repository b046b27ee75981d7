package org.stewardledger.projections.visible;

import static org.stewardledger.projections.visible.Quay.*;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Moment;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Times;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.told.Telling;

/**
 * Asks everything that can be asked, as one reader, and keeps each answer beside its question.
 *
 * @param projections  what is asked
 * @param reader       who asks
 * @param partnerships the partnerships asked about
 * @param promises     the promises asked about
 * @param answers      what was answered
 */
record Interview(
        Projections projections,
        Reader reader,
        List<PartnershipId> partnerships,
        List<PromiseId> promises,
        Map<String, Object> answers) {

    private static final List<PartnerId> PARTNERS = List.of(ARK, BARGE, CANOE, KAYAK);
    private static final List<String> WORDS = List.of("amber", "birch", "cedar", "ember", "alone", "Somebody", "paint");

    Interview(Projections projections, Reader reader, List<PartnershipId> partnerships, List<PromiseId> promises) {
        this(projections, reader, partnerships, promises, new LinkedHashMap<>());
    }

    /** What is asked of any time. */
    Interview at(AsOf asOf) {
        put(asOf, "partnerships", projections.partnerships().all(reader, asOf));
        for (PartnershipId partnership : partnerships) {
            String of = " of " + partnership;
            var there = projections.partnerships();
            put(asOf, "partnership" + of, there.partnership(reader, asOf, partnership));
            put(asOf, "partners" + of, there.partners(reader, asOf, partnership));
            put(asOf, "milestones" + of, there.milestones(reader, asOf, partnership));
            put(asOf, "stewardship" + of, projections.stewardships().of(reader, asOf, partnership));
            for (Telling<?> telling : projections.tellings().all()) {
                put(asOf, telling.name() + of, projections.tellings().tell(reader, asOf, partnership, telling));
            }
        }
        put(asOf, "history", history(asOf, HistoryFilter.everything()));
        put(asOf, "promises", listed(asOf, filter(Optional.empty())));
        for (PromiseId promise : promises) {
            put(asOf, "promise " + promise, projections.promises().promise(reader, asOf, promise));
            put(asOf, "events of " + promise, projections.promises().events(reader, asOf, promise));
        }
        return this;
    }

    /** What takes longer. */
    Interview inDepth(AsOf asOf, List<Long> positions) {
        searched(asOf);
        filtered(asOf);
        for (Figure figure : Figure.values()) {
            partnerships.forEach(partnership -> behind(asOf, figure, Slice.whole(partnership)));
            behind(asOf, figure, new Slice(QUAY, Optional.of(ARK), Optional.empty()));
            behind(asOf, figure, new Slice(QUAY, Optional.empty(), Optional.of("birch")));
        }
        partnerships.forEach(partnership -> put(asOf, "these of " + partnership, these(asOf, partnership)));
        for (PromiseId promise : promises) {
            put(asOf, "where is " + promise, projections.promises().partnershipOf(reader, promise));
        }
        positions.forEach(
                position -> put(asOf, "event " + position, projections.history().at(reader, asOf, position)));
        put(asOf, "fact_promise", file(to -> projections.reports().factPromise(reader, to)));
        put(asOf, "fact_promise_event", file(to -> projections.reports().factPromiseEvent(reader, to)));
        moments(asOf);
        return this;
    }

    private void put(AsOf asOf, String question, Object answer) {
        answers.put(question + " " + asOf, answer);
    }

    private Object these(AsOf asOf, PartnershipId partnership) {
        return projections.promises().these(reader, asOf, partnership, Set.copyOf(promises));
    }

    private void searched(AsOf asOf) {
        for (String word : WORDS) {
            put(asOf, "history that says " + word, history(asOf, searching(word)));
            put(asOf, "promises that say " + word, listed(asOf, filter(Optional.of(word))));
        }
    }

    private static HistoryFilter searching(String word) {
        return history(Optional.empty(), Optional.empty(), Optional.of(word), Set.of(), Set.of(), true);
    }

    private static HistoryFilter history(
            Optional<PartnerId> partner,
            Optional<String> undertaking,
            Optional<String> search,
            Set<FactClass> classes,
            Set<Long> positions,
            boolean newestFirst) {
        return new HistoryFilter(
                Optional.empty(),
                Optional.empty(),
                partner,
                undertaking,
                Set.of(),
                classes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                search,
                positions,
                newestFirst);
    }

    private static PromiseFilter filter(Optional<String> search) {
        return new PromiseFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                search);
    }

    private void filtered(AsOf asOf) {
        Optional<PartnerId> nobody = Optional.empty();
        for (PartnerId partner : PARTNERS) {
            Optional<PartnerId> some = Optional.of(partner);
            put(
                    asOf,
                    "history of " + partner,
                    history(asOf, history(some, Optional.empty(), Optional.empty(), Set.of(), Set.of(), false)));
            put(asOf, "promises by " + partner, listed(asOf, filter(some, nobody, nobody, Set.of())));
            put(asOf, "promises borne by " + partner, listed(asOf, filter(nobody, some, nobody, Set.of())));
            put(asOf, "promises to " + partner, listed(asOf, filter(nobody, nobody, some, Set.of())));
        }
        for (Became became : EnumSet.allOf(Became.class)) {
            put(asOf, "promises " + became, listed(asOf, filter(nobody, nobody, nobody, Set.of(became))));
        }
        for (FactClass kind : FactClass.values()) {
            put(
                    asOf,
                    kind.name(),
                    history(asOf, history(nobody, Optional.empty(), Optional.empty(), Set.of(kind), Set.of(), true)));
        }
        for (PromiseId promise : promises) {
            put(asOf, "history of " + promise, history(asOf, HistoryFilter.of(promise)));
        }
    }

    private static PromiseFilter filter(
            Optional<PartnerId> by, Optional<PartnerId> borne, Optional<PartnerId> to, Set<Became> became) {
        return new PromiseFilter(
                Optional.of(QUAY), by, borne, to, Optional.empty(), Optional.empty(), became, Optional.empty());
    }

    private Object history(AsOf asOf, HistoryFilter filter) {
        return all(
                paging ->
                        projections.history().page(reader, asOf, filter, paging).value(),
                60);
    }

    private Object listed(AsOf asOf, PromiseFilter filter) {
        List<PromiseRow> each = new ArrayList<>();
        projections.promises().each(reader, asOf, filter, each::add);
        return List.of(
                each,
                all(
                        paging -> projections
                                .promises()
                                .list(reader, asOf, filter, paging)
                                .value(),
                        2));
    }

    private void behind(AsOf asOf, Figure figure, Slice slice) {
        put(
                asOf,
                figure + " of " + slice,
                all(
                        paging -> projections
                                .stewardships()
                                .behind(reader, asOf, slice, figure, paging)
                                .value(),
                        2));
    }

    /** All pages, with where each ends. */
    private static <T> Object all(Function<Paging, Page<T>> asking, int limit) {
        List<Page<T>> pages = new ArrayList<>();
        pages.add(asking.apply(Paging.first(limit)));
        while (pages.getLast().next().isPresent()) {
            pages.add(asking.apply(new Paging(pages.getLast().next(), limit)));
        }
        return pages;
    }

    /** What writes a file. */
    private interface Writing {
        Object to(Writer writer) throws IOException;
    }

    private static Object file(Writing writing) {
        StringWriter written = new StringWriter();
        try {
            return List.of(writing.to(written), written.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void moments(AsOf asOf) {
        for (PartnershipId partnership : partnerships) {
            for (String text : List.of("Spring tide", "Neap tide", "2026-04-20", "12")) {
                Times.Asked asked =
                        new Times.Asked(Optional.of(Moment.of(text)), Optional.of(Moment.of(text)), Optional.empty());
                put(asOf, text + " in " + partnership, fixed(partnership, asked));
            }
        }
    }

    private Object fixed(PartnershipId partnership, Times.Asked asked) {
        try {
            return projections.times().fix(reader, Optional.of(partnership), asked);
        } catch (Times.UnknownMoment unknown) {
            return String.valueOf(unknown.getMessage());
        }
    }
}
