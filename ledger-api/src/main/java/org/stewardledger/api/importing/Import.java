package org.stewardledger.api.importing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.stewardledger.api.importing.ImportStopped.Why;
import org.stewardledger.api.importing.mapping.Mapping;
import org.stewardledger.api.importing.profile.InvalidProfile;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.ProfileReader;
import org.stewardledger.deciding.Ledger;

/**
 * Imports the history of a partnership from the files of a source.
 *
 * <p>What the facts come to under the profile is compared with what earlier imports put on record, and the difference
 * is sent to the ledger as acts of the registrar. What is going to be sent is kept first, with ids made from what it
 * says: an import that is cut off anywhere is finished by the next one of its source, and nothing is recorded twice.
 * Who may not import is told so before anything is read or kept, and nothing else.
 */
public final class Import {

    private final Ledger ledger;
    private final JournalEvents events;
    private final DataSource database;
    private final Stores stores;

    /**
     * @param ledger   where the acts go
     * @param events   says who may import, and finds the events that corrections name
     * @param database holds the schema {@code imports}; one connection is kept during an import, others are borrowed
     * @param clock    says when an import began and ended
     */
    public Import(Ledger ledger, JournalEvents events, DataSource database, Clock clock) {
        this.ledger = ledger;
        this.events = events;
        this.database = database;
        this.stores = Stores.in(database, clock);
    }

    /**
     * Imports. Lines that cannot be used and acts that the ledger refuses are among the result's bad lines; the rest is
     * in. Throws {@link ImportStopped} when nothing was done.
     */
    public ImportResult run(ImportRequest request, Progress progress) {
        MappingProfile profile = profile(request);
        ImportStanding standing =
                new ImportStanding(events, stores.runs(), profile.source(), Mapping.partnershipOf(profile));
        standing.check(request);
        try (SourceLock lock = SourceLock.take(database, profile.source()).orElseThrow(() -> running(profile))) {
            return new ImportRun(ledger, events, standing, stores, request, profile, progress).whileHolding(lock);
        } catch (SQLException failure) {
            throw new IllegalStateException("the lock on " + profile.source() + " failed", failure);
        }
    }

    private static MappingProfile profile(ImportRequest request) {
        try {
            return ProfileReader.read(
                    request.profile().name(), request.profile().content());
        } catch (InvalidProfile invalid) {
            throw new ImportStopped(Why.PROFILE_INVALID, "the mapping profile has mistakes", invalid.problems());
        }
    }

    private static ImportStopped running(MappingProfile profile) {
        return new ImportStopped(Why.RUNNING, "another import of " + profile.source() + " is running", List.of());
    }
}
