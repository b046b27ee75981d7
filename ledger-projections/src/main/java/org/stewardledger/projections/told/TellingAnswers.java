package org.stewardledger.projections.told;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.EarlierEvents;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.course.PromiseEvents;
import org.stewardledger.projections.history.Deed;
import org.stewardledger.projections.history.History;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.projections.stewardship.Stewardships;

/** Answers from the events that are kept. */
public final class TellingAnswers implements Tellings {

    private final List<Telling<?>> tellings;
    private final Asking asking;
    private final EventTypes types;
    private final Stewardships stewardships;
    private final History history;
    private final EarlierEvents earlier;

    /**
     * Answers these views.
     *
     * @param dataSource   where the rows are
     * @param types        read events back
     * @param unsealing    opens personal texts
     * @param stewardships how partners stood by their promises
     * @param history      what was done under mandates
     * @param earlier      reads the events of promises again
     */
    public TellingAnswers(
            List<Telling<?>> tellings,
            DataSource dataSource,
            EventTypes types,
            Unsealing unsealing,
            Stewardships stewardships,
            History history,
            EarlierEvents earlier) {
        this.tellings = List.copyOf(tellings);
        this.asking = new Asking(ToldView.NAME, dataSource, unsealing);
        this.types = types;
        this.stewardships = stewardships;
        this.history = history;
        this.earlier = earlier;
    }

    @Override
    public List<Telling<?>> all() {
        return tellings;
    }

    @Override
    public <T extends Record> Answer<Optional<Part<T>>> tell(
            Reader reader, AsOf asOf, PartnershipId partnership, Telling<T> telling, Which which) {
        Optional<Answer<Optional<Stewardship>>> figures = telling.setsFiguresBeside()
                ? Optional.of(stewardships.of(reader, asOf, partnership))
                : Optional.empty();
        Optional<Answer<List<Deed>>> deeds =
                telling.setsDeedsBeside() ? Optional.of(history.deeds(reader, asOf, partnership)) : Optional.empty();
        Beside beside = new Beside(
                figures.flatMap(Answer::value), deeds.map(Answer::value).orElse(List.of()), Map.of());
        Answer<Optional<Part<T>>> answer = asking.ask(
                reader,
                asOf,
                question -> reader.mayRead(partnership)
                                && Calendar.zone(question, partnership).isPresent()
                        ? part(question, partnership, telling, which, beside)
                        : Optional.empty());
        return new Answer<>(
                answer.value(),
                answer.asOf(),
                Stream.of(Optional.of(answer.currentTo()), figures.map(Answer::currentTo), deeds.map(Answer::currentTo))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(CurrentTo::position))
                        .orElseThrow());
    }

    private <T extends Record> Optional<Part<T>> part(
            Question question, PartnershipId partnership, Telling<T> telling, Which which, Beside beside) {
        if (!telling.listsAgreements()) {
            return Optional.of(new Part<>(
                    telling.of(story(question, partnership, telling, Optional.empty(), beside)), Optional.empty()));
        }
        return switch (which) {
            case Which.Everything() ->
                Optional.of(new Part<>(
                        telling.of(story(question, partnership, telling, Optional.empty(), beside)), Optional.empty()));
            case Which.Agreements(Paging paging) -> Optional.of(page(question, partnership, telling, paging, beside));
            case Which.Agreement(AgreementId agreement) -> {
                Story story = story(question, partnership, telling, Optional.of(List.of(agreement)), beside);
                yield story.events().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Part<>(telling.of(story), Optional.empty()));
            }
        };
    }

    private <T extends Record> Part<T> page(
            Question question, PartnershipId partnership, Telling<T> telling, Paging paging, Beside beside) {
        List<ToldEvents.Draft> drafts = new ToldEvents(question, partnership, types)
                .drafts(paging.after().map(TellingAnswers::position).orElse(0L), paging.limit() + 1);
        List<ToldEvents.Draft> shown = drafts.subList(0, Math.min(paging.limit(), drafts.size()));
        Optional<String> next = drafts.size() > shown.size()
                ? Optional.of(Long.toString(shown.getLast().position()))
                : Optional.empty();
        List<AgreementId> agreements =
                shown.stream().map(ToldEvents.Draft::agreement).toList();
        return new Part<>(telling.of(story(question, partnership, telling, Optional.of(agreements), beside)), next);
    }

    private static long position(String start) {
        try {
            return Long.parseLong(start);
        } catch (NumberFormatException malformed) {
            throw new Paging.UnknownStart(malformed);
        }
    }

    @Override
    public Answer<Story> story(Reader reader, AsOf asOf, PartnershipId partnership, Telling<?> telling) {
        return asking.ask(
                reader, asOf, question -> story(question, partnership, telling, Optional.empty(), Beside.nothing()));
    }

    /** The story, with this and the promises it names beside it. */
    private Story story(
            Question question,
            PartnershipId partnership,
            Telling<?> telling,
            Optional<List<AgreementId>> only,
            Beside beside) {
        Story story = story(question, partnership, telling, only);
        Set<PromiseId> promises = new HashSet<>(telling.promisesIn(story));
        promises.addAll(new ToldEvents(question, partnership, types).promisesUnder(telling.agreementsIn(story)));
        return story.with(new Beside(
                beside.figures(), beside.deeds(), new PromiseEvents(question, partnership, earlier).of(promises)));
    }

    private Story story(
            Question question, PartnershipId partnership, Telling<?> telling, Optional<List<AgreementId>> only) {
        List<Recorded<LedgerEvent>> events = new ToldEvents(question, partnership, types).of(telling, only);
        Names names = Names.in(question, partnership);
        Map<Text, String> opened = opened(events, question.unsealing());
        return new Story(
                events,
                partner -> names.of(partner.value()),
                text -> text.plain().orElseGet(() -> opened.getOrDefault(text, Unsealing.ERASED)),
                days(question, partnership),
                Beside.nothing());
    }

    private static Days days(Question question, PartnershipId partnership) {
        Calendar calendar = Calendar.in(question, partnership);
        return new Days(
                Calendar.zone(question, partnership).orElse(ZoneOffset.UTC),
                question.asOf().asOf(),
                (due, known) -> calendar.asKnown(calendar.due(due), known));
    }

    /** All personal texts, opened together. */
    private static Map<Text, String> opened(List<Recorded<LedgerEvent>> events, Unsealing unsealing) {
        List<Personal> sealed = new ArrayList<>();
        for (Recorded<LedgerEvent> event : events) {
            if (event.event() instanceof Record data) {
                sealed.addAll(PersonalTexts.in(data));
            }
        }
        List<Optional<String>> clear = unsealing.openAll(sealed);
        Map<Text, String> opened = new HashMap<>();
        for (int at = 0; at < sealed.size(); at++) {
            opened.put(sealed.get(at), clear.get(at).orElse(Unsealing.ERASED));
        }
        return opened;
    }
}
