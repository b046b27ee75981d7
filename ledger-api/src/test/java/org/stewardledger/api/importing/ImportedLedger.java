package org.stewardledger.api.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.journal.EventCursor;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.testing.TestLedger;

/** A ledger on PostgreSQL that histories are imported into. */
final class ImportedLedger implements AutoCloseable {

    static final PersonId OPERATOR = PersonId.of("00000000-0000-4000-8000-000000000001");
    static final PersonId REGISTRAR = PersonId.of("00000000-0000-4000-8000-000000000002");

    private final TestLedger database = new TestLedger();
    private final TestLedger.Node node;

    ImportedLedger() {
        ImportsSchema.migrate(database.database().dataSource());
        node = database.node();
        node.ledger()
                .perform(new Addressed(
                        Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(OPERATOR)),
                        new AppointOperator(OPERATOR)));
    }

    TestLedger database() {
        return database;
    }

    Ledger ledger() {
        return node.ledger();
    }

    Import imports() {
        return through(node.ledger());
    }

    /** Imports through another way in to the same ledger. */
    Import through(Ledger ledger) {
        return new Import(ledger, new JournalEvents(node.journal()), node.pool(), Clock.systemUTC());
    }

    ImportResult run(ImportRequest request) {
        return imports().run(request, Progress.SILENT);
    }

    static ImportRequest request(String profile, List<SourceFile> facts, List<SourceFile> milestones, Mode mode) {
        SourceFile yaml = new SourceFile("profile.yaml", profile.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new ImportRequest(yaml, facts, milestones, OPERATOR, REGISTRAR, mode);
    }

    /** The events after a position. */
    List<Recorded<LedgerEvent>> eventsAfter(long position) {
        List<Recorded<LedgerEvent>> events = new ArrayList<>();
        try (EventCursor cursor = node.journal().cursor(position)) {
            for (var next = cursor.next(); next.isPresent(); next = cursor.next()) {
                events.add(next.get());
            }
        }
        return events;
    }

    long head() {
        return node.journal().databaseHead();
    }

    @Override
    public void close() throws Exception {
        database.close();
    }
}
