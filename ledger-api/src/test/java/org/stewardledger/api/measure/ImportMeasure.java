package org.stewardledger.api.measure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.importing.ImportResult;
import org.stewardledger.api.importing.KubernetesHistory;
import org.stewardledger.api.importing.Progress;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.standing.AppointOperator;

/** The sample that ships with the ledger, imported as at a first start. */
final class ImportMeasure {

    /**
     * What an import came to.
     *
     * @param facts    how many lines were read
     * @param events   how many events they came to
     * @param started  how long the schemas and the wiring took before
     * @param took     how long the import took
     * @param caughtUp how long the views took afterwards to be current to it
     */
    record Sample(int facts, long events, Duration started, Duration took, Duration caughtUp) {

        double factsPerSecond() {
            return facts / (took.toNanos() / 1e9);
        }

        /** From the start of the wiring until every question is answered with all of the sample. */
        Duration total() {
            return started.plus(took).plus(caughtUp);
        }
    }

    private ImportMeasure() {}

    /** Into a fresh ledger. */
    static Sample run() throws SQLException {
        var database = MeasuredLedger.database();
        long start = System.nanoTime();
        try (MeasuredLedger node = MeasuredLedger.open(database)) {
            PersonId operator = new PersonId(UUID.randomUUID());
            node.ledger()
                    .perform(new Addressed(
                            Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(operator)),
                            new AppointOperator(operator)));
            Duration started = Duration.ofNanos(System.nanoTime() - start);
            PersonId registrar = new PersonId(UUID.randomUUID());
            ImportResult result = node.imports().run(KubernetesHistory.request(operator, registrar), Progress.SILENT);
            if (!result.complete()) {
                throw new IllegalStateException("bad lines in the sample: " + result.badLines());
            }
            Duration caughtUp = node.catchUp();
            return new Sample(result.facts().read(), result.acts().events(), started, result.took(), caughtUp);
        }
    }
}
