package org.stewardledger.api.embedded;

import java.security.SecureRandom;

/** Makes passwords that nobody needs to choose. */
public final class Passwords {

    /** Without the letters and digits that are taken for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** A password of this many characters, each worth nearly 5 bits. */
    public static String random(int characters) {
        StringBuilder password = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
