package org.stewardledger.api.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stewardledger.act.Transcription;
import org.stewardledger.api.importing.mapping.Canonical;
import org.stewardledger.api.importing.mapping.Entry;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Transcriptions as text: to be kept until they are sent, and to tell whether two say the same. */
final class ActText {

    /** The name under which a correction without a replacement is kept. */
    static final String TAKEN_BACK = "CorrectRecord";

    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final Map<String, Class<? extends Transcription>> ACTS = acts();

    private ActText() {}

    private record Kept(Instant effectiveAt, Instant turn, Transcription act) {}

    private static Map<String, Class<? extends Transcription>> acts() {
        List<Class<? extends Transcription>> acts = List.of(
                TranscribeMembership.class,
                TranscribeMilestone.class,
                TranscribePromise.class,
                TranscribeTerms.class,
                TranscribeOutcome.class,
                TranscribeBearer.class,
                TranscribePromisees.class,
                TranscribeAssessment.class);
        return acts.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    static String nameOf(Entry entry) {
        return entry.act().getClass().getSimpleName();
    }

    static String body(Entry entry) {
        return JSON.writeValueAsString(new Kept(entry.effectiveAt(), entry.turn(), entry.act()));
    }

    static Entry entry(String subject, String act, String body) {
        ObjectNode kept = (ObjectNode) JSON.readTree(body);
        Class<? extends Transcription> type = ACTS.get(act);
        if (type == null) {
            throw new IllegalStateException("no such transcription: " + act);
        }
        return new Entry(
                subject,
                JSON.treeToValue(kept.required("act"), type),
                JSON.treeToValue(kept.required("effectiveAt"), Instant.class),
                JSON.treeToValue(kept.required("turn"), Instant.class));
    }

    /** A digest of what an entry says and where it stands, whichever line of the source says it. */
    static String says(Entry entry) {
        String act = JSON.writeValueAsString(entry.act()).replace(entry.source().fact(), "");
        return Canonical.digest(nameOf(entry) + entry.effectiveAt() + act);
    }

    /** What an entry says, wherever it stands. */
    static String content(Entry entry) {
        ObjectNode act = JSON.valueToTree(entry.act());
        act.remove("source");
        return nameOf(entry) + Canonical.textOf(act);
    }
}
