package org.stewardledger.promise;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stewardledger.act.Wording;

/**
 * What someone points at: the ledger stores no files.
 *
 * @param description what it is, 1 to 2,000 characters
 * @param link        where it is, starting with http, https or urn, at most 2,000 characters; empty when nowhere to be
 *                    followed
 * @param sha256      SHA-256 of what the link points at, 64 lower-case hexadecimal digits; empty when not taken
 */
public record Evidence(String description, Optional<URI> link, Optional<String> sha256) {

    private static final Set<String> SAFE = Set.of("http", "https", "urn");
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
                uri.getScheme() != null && SAFE.contains(uri.getScheme().toLowerCase(Locale.ROOT)),
                "a link starts with http, https or urn"));
        sha256.ifPresent(digest -> PromiseRefusal.SHA256_UNFIT.unless(
                DIGEST.matcher(digest).matches(), "a SHA-256 has 64 lower-case hexadecimal digits"));
    }
}
