package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.promise.PromiseAssessed;

/**
 * The data of one event of each type and version, in files that never change: each is read, makes a state of its
 * entity, and is written again as it was while its version is. Run with {@code -Dstored=write} to write those of types
 * and versions that have none yet.
 */
class StoredEventsTest {

    private static final Path FILES = Path.of("src", "test", "resources", "journal", "events");
    private static final EventTypes TYPES = Acts.eventTypes();
    private static final EventId EVENT = new EventId(Harbour.id(1));

    static List<Class<? extends LedgerEvent>> events() {
        return Acts.eventFamilies().stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .<Class<? extends LedgerEvent>>map(event -> event.asSubclass(LedgerEvent.class))
                .toList();
    }

    private static Path file(Class<? extends LedgerEvent> type) {
        return FILES.resolve(TYPES.nameOf(type) + "-" + TYPES.versionOf(type) + ".json");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyTypeHasAFileOfTheVersionThatIsWritten(Class<? extends LedgerEvent> type) throws IOException {
        Path file = file(type);
        if ("write".equals(System.getProperty("stored")) && !Files.exists(file)) {
            Files.writeString(file, TYPES.data(new StoredForms().sample(type, true)) + "\n");
        }
        assertThat(file).exists();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsStoredIsReadAndMakesAStateOfItsEntity(Path file) throws IOException {
        String stem = file.getFileName().toString().replace(".json", "");
        String name = stem.substring(0, stem.lastIndexOf('-'));
        int version = Integer.parseInt(stem.substring(name.length() + 1));
        String stored = Files.readString(file);
        LedgerEvent event = TYPES.event(name, version, EVENT, stored);
        assertThat(TYPES.nameOf(event.getClass())).isEqualTo(name);
        assertThat(EntityKind.ALL)
                .filteredOn(kind -> kind.family().isInstance(event))
                .hasSize(1)
                .allSatisfy(kind -> assertThat((Object) evolved(kind, event)).isNotNull());
        if (version == TYPES.versionOf(event.getClass())) {
            assertThat(TYPES.data(event) + "\n").isEqualTo(stored);
        }
    }

    @Test
    void whoAssessedInTheFirstVersionIsReadAsAMember() throws IOException {
        String stored = Files.readString(FILES.resolve("ledger.PromiseAssessed-1.json"));
        PromiseAssessed read = (PromiseAssessed) TYPES.event("ledger.PromiseAssessed", 1, EVENT, stored);
        assertThat(read.as()).isEqualTo(PromiseAssessed.AssessorKind.MEMBER);
        assertThat(read.by()).contains(PartnerId.of("00000000-0000-4000-0000-000000000003"));
    }

    private static <S> S evolved(EntityKind<S, ?> kind, LedgerEvent event) {
        return kind.apply(kind.none(), recorded(event));
    }

    private static Recorded<LedgerEvent> recorded(LedgerEvent event) {
        Instant at = Harbour.NOW;
        return new Recorded<>(
                1,
                EVENT,
                event,
                Speaker.alone(new PersonId(Harbour.id(2))),
                at,
                at,
                Optional.empty(),
                Optional.of(Harbour.SOURCE),
                new CommandId(Harbour.id(3)),
                Harbour.id(4),
                Optional.empty(),
                Visibility.partnership());
    }
}
