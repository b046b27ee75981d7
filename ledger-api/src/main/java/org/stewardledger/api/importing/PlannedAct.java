package org.stewardledger.api.importing;

import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.api.importing.mapping.Entry;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.api.importing.mapping.Names;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.PromiseTranscription;

/**
 * An act that an import sends. Its id is made from what it says, so that the same act is never recorded twice.
 *
 * @param id               the act's id
 * @param entry            what it writes down, or the entry that it takes back
 * @param says             digest of what it says and where it stands
 * @param fact             the fact it comes from
 * @param takenBack        whether it only takes back
 * @param mistaken         the act whose entry it corrects; empty when it only adds
 * @param mistakenPosition where the mistaken entry is recorded; 0 when it only adds
 * @param reason           why it corrects
 */
record PlannedAct(
        CommandId id,
        Entry entry,
        String says,
        FactId fact,
        boolean takenBack,
        Optional<CommandId> mistaken,
        long mistakenPosition,
        Optional<String> reason) {

    /** Adds an entry, or does so again after it was taken back this often. */
    static PlannedAct adding(Names names, Supported supported, int takenBefore) {
        Entry entry = supported.entry();
        return new PlannedAct(
                names.command("add " + supported.says(), takenBefore + 1),
                entry,
                supported.says(),
                new FactId(entry.source().fact()),
                false,
                Optional.empty(),
                0,
                Optional.empty());
    }

    /** Puts an entry in the place of a mistaken one. */
    static PlannedAct correcting(Names names, OnRecord mistaken, Supported supported, String reason) {
        Entry entry = supported.entry();
        return new PlannedAct(
                names.command("correct " + mistaken.id() + " " + supported.says(), 1),
                entry,
                supported.says(),
                new FactId(entry.source().fact()),
                false,
                Optional.of(mistaken.id()),
                mistaken.position(),
                Optional.of(reason));
    }

    /** Takes a mistaken entry back. */
    static PlannedAct takingBack(Names names, OnRecord mistaken, String reason) {
        Entry entry = mistaken.entry();
        return new PlannedAct(
                names.command("take back " + mistaken.id(), 1),
                entry,
                mistaken.says(),
                new FactId(entry.source().fact()),
                true,
                Optional.of(mistaken.id()),
                mistaken.position(),
                Optional.of(reason));
    }

    /** The name of the act as it is kept. */
    String kept() {
        return takenBack ? ActText.TAKEN_BACK : ActText.nameOf(entry);
    }

    /** The act as it is sent. */
    Addressed addressed(Speaker registrar, UUID run, EventIds events) {
        Envelope envelope =
                Envelope.of(id, registrar).effective(entry.effectiveAt()).correlatedWith(run);
        return new Addressed(reason.map(envelope::because).orElse(envelope), act(events));
    }

    private Act act(EventIds events) {
        Transcription transcription = entry.act();
        if (mistaken.isEmpty()) {
            return transcription;
        }
        PromiseTranscription about = (PromiseTranscription) transcription;
        return new CorrectRecord(
                about.promiseId(),
                events.at(mistakenPosition),
                takenBack ? Optional.empty() : Optional.of(about),
                entry.source());
    }

    /** Whether, by how many events the act recorded, what it says was recorded as an event of its own. */
    boolean recordedItself(int events) {
        int before = mistaken.isPresent() ? 1 : 0;
        return !takenBack && events > before;
    }
}
