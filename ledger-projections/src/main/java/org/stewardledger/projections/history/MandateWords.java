package org.stewardledger.projections.history;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;

/** What happened to a mandate, in a sentence, with the names as spelled then. */
final class MandateWords {

    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private MandateWords() {}

    static String of(MandateEvent event, Spelled names) {
        return switch (event) {
            case MandateGranted granted ->
                "%s gave a person a mandate to act for it%s%s: %s. %s keeps the legal responsibility."
                        .formatted(
                                names.name(granted.partnerId()),
                                granted.from().map(day -> " from " + day).orElse(""),
                                granted.until()
                                        .map(day -> " until the end of " + day)
                                        .orElse(""),
                                granted.scope().acts().stream()
                                        .map(MandateWords::plain)
                                        .collect(Collectors.joining(", ")),
                                names.name(granted.responsible()));
            case MandateRevoked revoked -> "A mandate was revoked.";
        };
    }

    private static String plain(String act) {
        return WORD_END.matcher(act).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
