package org.stewardledger.api.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a while which passwords were found right, so that a program that sends its password with each request
 * does not cost a slow hash each time. What is remembered is keyed by a secret of this process and names the hash too:
 * a changed password is not remembered, and the memory tells nothing.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

    private static final int MOST = 1_000;
    private static final Duration FOR = Duration.ofMinutes(5);
    private static final int KEY_BYTES = 32;

    private final PasswordEncoder slow;
    private final Clock clock;
    private final SecretKeySpec secret;
    private final Map<String, Instant> right = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RememberingPasswordEncoder(PasswordEncoder slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        this.secret = new SecretKeySpec(key, "HmacSHA256");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        String proof = proof(password, hash);
        if (remembered(proof)) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            synchronized (right) {
                right.put(proof, clock.instant().plus(FOR));
            }
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    private boolean remembered(String proof) {
        synchronized (right) {
            Instant until = right.get(proof);
            return until != null && clock.instant().isBefore(until);
        }
    }

    private String proof(CharSequence password, String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
