package org.stewardledger.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    private static void check(Wording wording) {
        Wording.check(
                List.of(wording), ActRefusal.REASON_MISSING, ActRefusal.REASON_TOO_LONG, ActRefusal.REASON_UNPRINTABLE);
    }

    private static Refusal refusal(Wording wording) {
        return Refusals.of(() -> {
            check(wording);
            return wording;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b",
                "\u00a0",
                "\u3000\u2003",
                "\u200d\u200c",
                "\ufeff",
                "\u3164",
                "\u2800",
                "\ufe0f",
                "\u00ad",
                "\u2060 \u180e"
            })
    void findsNothingInBlanksAndWhatHasNoShape(String text) {
        assertThat(refusal(Wording.name("name", text))).isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(refusal(Wording.text("text", text))).isEqualTo(ActRefusal.REASON_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200ba", "नम\u200dस्ते", "می\u200cخواهم", "👩\u200d🌾", "1\ufe0f\u20e3", "°"})
    void takesWhatCanBeSeen(String text) {
        assertThatCode(() -> check(Wording.name("name", text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202a",
                "\u202bb",
                "a\u202cb",
                "a\u202db",
                "invoice\u202egpj.exe",
                "\u2066a",
                "\u2067a",
                "\u2068a",
                "a\u2069",
                "a\u0000",
                "a\ud800"
            })
    void refusesWhatShowsATextAsAnother(String text) {
        assertThat(refusal(Wording.name("name", text))).isEqualTo(ActRefusal.REASON_UNPRINTABLE);
        assertThat(refusal(Wording.text("text", text))).isEqualTo(ActRefusal.REASON_UNPRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u2028b", "a\u2029b", "a\u0085b"})
    void refusesASecondLineInAName(String name) {
        assertThat(refusal(Wording.name("name", name))).isEqualTo(ActRefusal.REASON_UNPRINTABLE);
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThatCode(() -> check(Wording.name("name", "🌾".repeat(200)))).doesNotThrowAnyException();
        assertThat(refusal(Wording.name("name", "🌾".repeat(201)))).isEqualTo(ActRefusal.REASON_TOO_LONG);
    }

    @Test
    void boundsTheBytesOfATextThatIsNoName() {
        assertThatCode(() -> check(Wording.text("text", "港".repeat(4_000)))).doesNotThrowAnyException();
        assertThatCode(() -> check(Wording.text("text", "🌾".repeat(3_000)))).doesNotThrowAnyException();
        assertThat(refusal(Wording.text("text", "🌾".repeat(3_001)))).isEqualTo(ActRefusal.REASON_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M1", "m1", " M1 ", "M1\u200b", "\u00a0M1", "M\u00ad1", "M1\ufe0f", "\u2003M1\u3000", "M\u200d1"
            })
    void takesNamesForOneThatLookTheSame(String name) {
        assertThat(Legible.key(name)).isEqualTo("m1");
    }

    @Test
    void foldsBlanksBetweenWordsAndKeepsWordsApart() {
        assertThat(Legible.key("Spring\u00a0 fair")).isEqualTo(Legible.key("spring fair"));
        assertThat(Legible.key("Springfair")).isNotEqualTo(Legible.key("Spring fair"));
        assertThat(Legible.key("Cafe\u0301")).isEqualTo(Legible.key("CAFÉ"));
    }
}
