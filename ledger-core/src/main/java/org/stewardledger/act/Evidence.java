package org.stewardledger.act;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** The texts in it, for the act that holds it under this name to check with its others. */
    public List<Wording> wordings(String field) {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.description(field + ".description", description)));
        link.ifPresent(uri -> wordings.add(Wording.description(field + ".link", uri.toString())));
        return wordings;
    }

    /**
     * Refuses, in this order, a link that leads nowhere or gives a login away, and a digest that is none, for the act
     * that holds it under this name.
     */
    public void checkForm(String field, Refusal linkUnfit, Refusal sha256Unfit) {
        link.ifPresent(uri -> linkUnfit.unless(
                isSafe(uri),
                field + ".link",
                "a link is a urn, or starts with http or https and names a host and no user"));
        sha256.ifPresent(digest -> sha256Unfit.unless(
                DIGEST.matcher(digest).matches(), field + ".sha256", "a SHA-256 has 64 lower-case hexadecimal digits"));
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
