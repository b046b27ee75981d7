package org.stewardledger.api.security;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an account is called: 2 to 64 lower-case letters, digits, dots, hyphens and underscores, a letter or digit
 * first.
 *
 * @param value the name
 */
public record LoginName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    public LoginName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a login name is 2 to 64 lower-case letters, digits, dots, hyphens and"
                    + " underscores, and starts with a letter or digit");
        }
    }

    /** The name that someone typed, in whichever case. */
    public static LoginName typed(String text) {
        return new LoginName(text.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
