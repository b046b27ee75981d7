package org.stewardledger.api.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stewardledger.act.Years;

/** What a text in a request stands for. */
enum TextKind {
    /** Words of the partners. */
    WORDS("text", "words", TextKind::requireKeepable),
    /** An identifier. */
    UUID("uuid", "a UUID such as 3f2b6d0e-8f5a-4c1b-9a56-0c7f3e6a1d42", text -> requireMatch(Forms.UUID, text)),
    /** A time. */
    INSTANT("date-time", "a time with an offset such as 2026-07-24T12:00:00Z", TextKind::requireInstant),
    /** A day. */
    DATE("date", "a day such as 2026-07-24", TextKind::requireDate),
    /** A link. */
    LINK("uri", "a URI", TextKind::requireUri),
    /** A time zone. */
    ZONE("time-zone", "a time zone such as Europe/Berlin", ZoneId::of);

    private static final class Forms {
        private static final Pattern UUID =
                Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    }

    private final String named;
    private final String expected;
    private final Consumer<String> requirement;

    TextKind(String named, String expected, Consumer<String> requirement) {
        this.named = named;
        this.expected = expected;
        this.requirement = requirement;
    }

    String named() {
        return named;
    }

    String expected() {
        return expected;
    }

    /** What is wrong with a text; empty when nothing is. */
    Optional<String> fault(String text) {
        try {
            requirement.accept(text);
            return Optional.empty();
        } catch (Unfit unfit) {
            return Optional.of(String.valueOf(unfit.getMessage()));
        } catch (DateTimeException | IllegalArgumentException unfit) {
            return Optional.of("must be " + expected);
        }
    }

    private static void requireKeepable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Unfit("contains the character U+0000, which cannot be kept");
        }
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException unpaired) {
            throw new Unfit("contains half of a surrogate pair, which is no text", unpaired);
        }
    }

    private static void requireMatch(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    private static void requireInstant(String text) {
        requireYear(Years.hold(OffsetDateTime.parse(text).toInstant()));
    }

    private static void requireDate(String text) {
        requireYear(Years.hold(LocalDate.parse(text)));
    }

    private static void requireYear(boolean held) {
        if (!held) {
            throw new Unfit("must be in the years 1 to 9999");
        }
    }

    private static void requireUri(String text) {
        try {
            requireKeepable(new URI(text).toString());
        } catch (URISyntaxException noUri) {
            throw new IllegalArgumentException(noUri);
        }
    }
}
