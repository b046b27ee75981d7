package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.event;
import static org.stewardledger.partnership.Partnerships.EAST;
import static org.stewardledger.promise.Promises.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The replacement of a mistaken entry names its act; a transcription by itself does not have to. */
class CorrectRecordAsJsonTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void namesTheActOfItsReplacement() {
        TranscribeTerms instead = terms(LATER_BERTH, day(-9));
        CorrectRecord act = new CorrectRecord(PROMISE, event(7), Optional.of(instead), instead.source());
        JsonNode written = json.valueToTree(act);
        assertThat(written.at("/replacement/act").asString()).isEqualTo("TranscribeTerms");
        assertThat(json.treeToValue(written, CorrectRecord.class)).isEqualTo(act);
    }

    @Test
    void readsEveryTranscriptionAsAReplacement() {
        for (PromiseTranscription instead : new PromiseTranscription[] {
            transcribe(archived(), day(-9)),
            outcome(Outcome.KEPT, day(-9)),
            bearer(EAST, day(-9)),
            promisees(day(-9)),
            assessment(EAST, Verdict.ENDORSED, day(-9))
        }) {
            CorrectRecord act = new CorrectRecord(PROMISE, event(7), Optional.of(instead), instead.source());
            assertThat(json.readValue(json.writeValueAsString(act), CorrectRecord.class))
                    .isEqualTo(act);
        }
    }

    @Test
    void readsACorrectionWithoutReplacement() {
        CorrectRecord act = correct(event(7), day(-9));
        assertThat(json.readValue(json.writeValueAsString(act), CorrectRecord.class))
                .isEqualTo(act);
    }

    @Test
    void readsATranscriptionByItselfWithoutTheName() {
        TranscribeTerms act = terms(LATER_BERTH, day(-9));
        JsonNode written = json.valueToTree(act);
        assertThat(written.has("act")).isFalse();
        assertThat(json.treeToValue(written, TranscribeTerms.class)).isEqualTo(act);
    }
}
