package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.promise.PromiseAct;

/**
 * One transcription that a source supports.
 *
 * @param subject     the subject of the fact it comes from; empty for what concerns the partnership
 * @param act         what is to be written down
 * @param effectiveAt when it took effect, as the source says
 * @param turn        when it can be written down: the source's time of what it rests on, never before its own fact
 */
public record Entry(String subject, Transcription act, Instant effectiveAt, Instant turn) {

    /** Where it stands written. */
    public Source source() {
        return act.source();
    }

    /** The promise it is about; empty for what concerns the partnership. */
    public Optional<PromiseId> promise() {
        return act instanceof PromiseAct about ? Optional.of(about.promiseId()) : Optional.empty();
    }
}
