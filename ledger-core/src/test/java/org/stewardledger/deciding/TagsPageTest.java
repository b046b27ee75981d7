package org.stewardledger.deciding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.HARBOUR;
import static org.stewardledger.deciding.Harbour.MARKET;
import static org.stewardledger.deciding.Harbour.TRADER;
import static org.stewardledger.deciding.Harbour.id;
import static org.stewardledger.deciding.Harbour.says;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.Scope;

/**
 * Keeps {@code docs/reference/tags.md} true: the tags are those that events name, and what a decision reads is the
 * condition under which each story of {@link ActsFixtureTest} was appended. Run with {@code -Dtags=write} to write it.
 */
class TagsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "tags.md");
    private static final String BEGINNING = "<!-- tags -->\n";

    private static final MandateId MANDATE = new MandateId(id(71));
    private static final PersonId AGENT = new PersonId(id(72));
    private static final Map<Class<? extends Act>, List<Set<Reading>>> READ = read();

    private final StoredForms forms = new StoredForms();

    /**
     * The events of a family that have one tag, as a decision reads them.
     *
     * @param tag    the key of the tag
     * @param family the sealed family
     */
    private record Reading(String tag, Class<? extends LedgerEvent> family) implements Comparable<Reading> {

        private String words() {
            return "`%s` · %s".formatted(tag, TagsPageTest.family(family));
        }

        @Override
        public int compareTo(Reading other) {
            return Comparator.comparing((Reading one) -> Acts.eventFamilies().indexOf(one.family))
                    .thenComparing(Reading::tag)
                    .compare(this, other);
        }
    }

    @Test
    void thePageHasTheTagsOfEveryEventAndWhatEveryActReads() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGINNING) + BEGINNING.length());
        String whole = before + described();
        if ("write".equals(System.getProperty("tags"))) {
            Files.writeString(PAGE, whole);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(whole);
    }

    private static Stream<Class<? extends LedgerEvent>> events(Class<? extends LedgerEvent> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(event -> event.asSubclass(LedgerEvent.class));
    }

    /** A tag that no decision reads would make acts be decided again for nothing; without any, an event is lost. */
    @Test
    void everyTagOfAnEventIsReadByTheDecisionOfSomeAct() {
        Set<Reading> all = READ.values().stream()
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        for (Class<? extends LedgerEvent> family : Acts.eventFamilies()) {
            assertThat(events(family))
                    .allSatisfy(event -> assertThat(forms.sample(event, true).tags())
                            .isNotEmpty()
                            .allSatisfy(tag -> assertThat(all).contains(new Reading(tag.key(), family))));
        }
    }

    /** Each story of each act as it is told, and under a mandate where the table lets one cover it. */
    private static Map<Class<? extends Act>, List<Set<Reading>>> read() {
        Map<Class<? extends Act>, List<Set<Reading>>> read = new LinkedHashMap<>();
        Acts.all().forEach(act -> read.put(act, new ArrayList<>()));
        for (ActsFixtureTest.Story story : ActsFixtureTest.stories()) {
            List<Set<Reading>> told = read.get(story.now().act().getClass());
            told.add(readings(story.before(), story.now()));
            Speaker speaker = story.now().speaker();
            if (WhoMaySay.rule(story.now().act()).mandated()
                    && speaker.mandate().isEmpty()) {
                speaker.partner()
                        .ifPresent(partner -> told.add(readings(
                                story.before()
                                        .after(granted(partner, story.now().act())),
                                says(
                                        Speaker.mandated(AGENT, partner, MANDATE),
                                        story.now().act()))));
            }
        }
        return read;
    }

    private static Harbour.Said granted(PartnerId partner, Act act) {
        return says(
                partner,
                new GrantMandate(
                        partner.equals(TRADER) ? MARKET : HARBOUR,
                        MANDATE,
                        partner,
                        AGENT,
                        "Agent",
                        new Scope(new TreeSet<>(Set.of(act.getClass().getSimpleName())), new TreeSet<>()),
                        Limits.none(),
                        Optional.empty(),
                        Optional.empty(),
                        partner));
    }

    private static Set<Reading> readings(Harbour before, Harbour.Said now) {
        return before.condition(now).criteria().flatten().stream()
                .map(TagsPageTest::reading)
                .collect(Collectors.toSet());
    }

    private static Reading reading(EventCriterion criterion) {
        assertThat(criterion.tags()).as("an entity has one tag").hasSize(1);
        return Stream.concat(EntityKind.ALL.stream(), Stream.of(EntityKind.USES))
                .filter(kind -> kind.types().equals(criterion.types()))
                .map(kind -> new Reading(criterion.tags().iterator().next().key(), kind.family()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no family of events is read by " + criterion));
    }

    private String described() {
        SortedSet<Reading> entities = READ.values().stream()
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder page =
                new StringBuilder("\n## Entities\n\n| tag | events | acts that read it |\n|---|---|---|\n");
        for (Reading entity : entities) {
            String readers = READ.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(told -> told.contains(entity)))
                    .map(entry -> entry.getKey().getSimpleName())
                    .collect(joining(", "));
            page.append("| `%s` | %s | %s |\n".formatted(entity.tag(), family(entity.family()), readers));
        }
        page.append("\n## What each act reads\n\n| act | always | in some cases |\n|---|---|---|\n");
        READ.forEach((act, told) -> {
            Predicate<Reading> always = entity -> told.stream().allMatch(one -> one.contains(entity));
            Predicate<Reading> ever = entity -> told.stream().anyMatch(one -> one.contains(entity));
            page.append("| %s | %s | %s |\n"
                    .formatted(
                            act.getSimpleName(), words(entities, always), words(entities, ever.and(always.negate()))));
        });
        page.append("\n## Tags of each event\n");
        for (Class<? extends LedgerEvent> family : Acts.eventFamilies()) {
            page.append("\n### %s\n\n| event | tags |\n|---|---|\n".formatted(family(family)));
            events(family).forEach(event -> page.append(row(event)));
        }
        return page.toString();
    }

    private static String words(SortedSet<Reading> entities, Predicate<Reading> which) {
        return entities.stream().filter(which).map(Reading::words).collect(joining(", "));
    }

    private static String family(Class<? extends LedgerEvent> family) {
        return family.equals(LedgerEvent.class)
                ? "every event"
                : family.getSimpleName().replaceFirst("Event$", "");
    }

    private String row(Class<? extends LedgerEvent> type) {
        Event event = type.getAnnotation(Event.class);
        LedgerEvent sample = forms.sample(type, true);
        return "| %s.%s | %s |\n".formatted(event.namespace(), event.name(), Described.tags(sample));
    }
}
