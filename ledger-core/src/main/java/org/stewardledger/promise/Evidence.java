package org.stewardledger.promise;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stewardledger.act.Wording;

/**
 * What someone points at: the ledger stores no files.
 *
 * @param description what it is, 1 to 2,000 characters
 * @param link        where it is: http or https with a host and no user, or urn, at most 2,000 characters; empty when
 *                    nowhere to be followed
 * @param sha256      SHA-256 of what the link points at, 64 lower-case hexadecimal digits; empty when not taken
 */
public record Evidence(String description, Optional<URI> link, Optional<String> sha256) {

    /** A host, which Java takes for something else where it is not ASCII, and a port. */
    private static final Pattern HOST = Pattern.compile("[^@:]+(:[0-9]*)?|\\[[^@]+](:[0-9]*)?");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * What acts hold evidence to. Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT,
     * SHA256_UNFIT.
     */
    void check() {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.description("evidence.description", description)));
        link.ifPresent(uri -> wordings.add(Wording.description("evidence.link", uri.toString())));
        Texts.check(wordings);
        link.ifPresent(uri -> PromiseRefusal.LINK_UNFIT.unless(
                isSafe(uri), "a link is a urn, or starts with http or https and names a host and no user"));
        sha256.ifPresent(digest -> PromiseRefusal.SHA256_UNFIT.unless(
                DIGEST.matcher(digest).matches(), "a SHA-256 has 64 lower-case hexadecimal digits"));
    }

    private static boolean isSafe(URI link) {
        return switch (link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT)) {
            case "urn" -> true;
            case "http", "https" ->
                link.getRawAuthority() != null
                        && HOST.matcher(link.getRawAuthority()).matches();
            default -> false;
        };
    }
}
