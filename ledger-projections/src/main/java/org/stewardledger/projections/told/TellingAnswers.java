package org.stewardledger.projections.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.EarlierEvents;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.course.PromiseEvents;
import org.stewardledger.projections.history.Deed;
import org.stewardledger.projections.history.History;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.projections.stewardship.Stewardships;

/** Answers from the events that are kept. */
public final class TellingAnswers implements Tellings {

    /** Whatever is asked: visibility and both times are conditions here, and nowhere else. */
    private static final String EVENTS = """
        select t.position, t.event_id, t.type, t.version, t.effective_at, t.recorded_at, t.source_name,
            t.source_reference, t.source_written_at, t.source_recorded_at, t.source_fact, t.person, t.partner,
            t.mandate, t.responsible, t.reason, t.visible_to, t.command_id, t.correlation_id, t.causation_id, t.data
        from projections.told t
        where t.generation = :generation
            and t.partnership = cast(:partnership as uuid)
            and t.type = any (cast(:types as text[]))
            and t.effective_at <= :asOf
            and (t.known_at <= :knownAt or t.position <= :first)
            and (:wholeLedger or t.partnership = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or t.visible_to is null
                or projections.stands_for_one(
                    t.partnership, t.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
            and not exists (
                select from projections.correction c
                where c.generation = t.generation and c.mistaken = t.event_id
                    and (c.known_at <= :knownAt or c.position <= :first))
        order by t.effective_at, t.known_at, t.position
        """;

    /** Of these promises only those events are read that the reader may see, at the times asked for. */
    private static final String UNDER_AGREEMENTS = """
        select distinct u.promise
        from projections.promise_under u
        where u.generation = :generation
            and u.partnership = cast(:partnership as uuid)
            and (:wholeLedger or u.partnership = any (cast(:partnerships as uuid[])))
        """;

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
    public <T extends Record> Answer<Optional<T>> tell(
            Reader reader, AsOf asOf, PartnershipId partnership, Telling<T> telling) {
        Optional<Answer<Optional<Stewardship>>> figures = telling.setsFiguresBeside()
                ? Optional.of(stewardships.of(reader, asOf, partnership))
                : Optional.empty();
        Optional<Answer<List<Deed>>> deeds =
                telling.setsDeedsBeside() ? Optional.of(history.deeds(reader, asOf, partnership)) : Optional.empty();
        Beside beside = new Beside(
                figures.flatMap(Answer::value), deeds.map(Answer::value).orElse(List.of()), Map.of());
        Answer<Optional<T>> answer = asking.ask(
                reader,
                asOf,
                question -> reader.mayRead(partnership)
                                && Calendar.zone(question, partnership).isPresent()
                        ? Optional.of(telling.of(story(question, partnership, telling, beside)))
                        : Optional.empty());
        return new Answer<>(
                answer.value(),
                answer.asOf(),
                Stream.of(Optional.of(answer.currentTo()), figures.map(Answer::currentTo), deeds.map(Answer::currentTo))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(CurrentTo::position))
                        .orElseThrow());
    }

    @Override
    public Answer<Story> story(Reader reader, AsOf asOf, PartnershipId partnership, Telling<?> telling) {
        return asking.ask(reader, asOf, question -> story(question, partnership, telling, Beside.nothing()));
    }

    /** The story, with this and the promises it names beside it. */
    private Story story(Question question, PartnershipId partnership, Telling<?> telling, Beside beside) {
        Story story = story(question, partnership, telling);
        Set<PromiseId> promises = new HashSet<>(telling.promisesIn(story));
        if (telling.setsAgreedPromisesBeside()) {
            promises.addAll(underAgreements(question, partnership));
        }
        return story.with(new Beside(
                beside.figures(), beside.deeds(), new PromiseEvents(question, partnership, earlier).of(promises)));
    }

    private static List<PromiseId> underAgreements(Question question, PartnershipId partnership) {
        return question.sql(UNDER_AGREEMENTS)
                .param("partnership", partnership.value())
                .query((row, number) -> new PromiseId(Column.theUuid(row, "promise")))
                .list();
    }

    private Story story(Question question, PartnershipId partnership, Telling<?> telling) {
        List<Recorded<LedgerEvent>> events = question.sql(EVENTS)
                .param("partnership", partnership.value())
                .param(
                        "types",
                        telling.events().stream()
                                .flatMap(family -> types.namesOf(family).stream())
                                .toArray(String[]::new))
                .query((row, number) -> recorded(row))
                .list();
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

    private Recorded<LedgerEvent> recorded(ResultSet row) throws SQLException {
        EventId id = new EventId(Column.theUuid(row, "event_id"));
        return new Recorded<>(
                row.getLong("position"),
                id,
                types.event(Column.theText(row, "type"), row.getInt("version"), id, Column.theText(row, "data")),
                new Speaker(
                        new PersonId(Column.theUuid(row, "person")),
                        Column.uuid(row, "partner").map(PartnerId::new),
                        Column.uuid(row, "mandate").map(MandateId::new),
                        Column.uuid(row, "responsible").map(PartnerId::new)),
                Column.theInstant(row, "effective_at"),
                Column.theInstant(row, "recorded_at"),
                Column.text(row, "reason"),
                Column.source(row),
                new CommandId(Column.theUuid(row, "command_id")),
                Column.theUuid(row, "correlation_id"),
                Column.uuid(row, "causation_id").map(EventId::new),
                visibility(row));
    }

    private static Visibility visibility(ResultSet row) throws SQLException {
        if (row.getArray("visible_to") == null) {
            return Visibility.partnership();
        }
        TreeSet<PartnerId> only = new TreeSet<>(Comparator.naturalOrder());
        for (UUID partner : Column.uuids(row, "visible_to")) {
            only.add(new PartnerId(partner));
        }
        return new Visibility.ToPartners(only);
    }
}
