package org.stewardledger.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;

/**
 * Seals personal texts as format 1 does: AES-256-GCM with a random 96-bit nonce and a 128-bit tag, under a key that
 * HKDF (RFC 5869) makes of those of all its subjects. The text is padded to whole blocks of 32 bytes, so that what
 * remains after an erasure tells little of its length; event and subjects are bound in, so that a sealed text cannot be
 * passed off as another event's or about other persons.
 */
final class Sealer {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 32;
    private static final byte END_OF_TEXT = (byte) 0x80;
    private static final byte[] INFO = "stewardledger/1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;

    private final SubjectKeys keys;
    private final Randomness randomness;

    Sealer(SubjectKeys keys, Randomness randomness) {
        this.keys = keys;
        this.randomness = randomness;
    }

    ForEvent forEvent(UUID event) {
        return new ForEvent(event);
    }

    /** Seals the texts of one event, and remembers whose they were. */
    final class ForEvent {

        private final UUID event;
        private final Set<PersonId> subjects = new HashSet<>();

        private ForEvent(UUID event) {
            this.event = event;
        }

        /** The data subjects of the texts sealed so far. */
        Set<PersonId> subjects() {
            return Set.copyOf(subjects);
        }

        Personal.Sealed seal(Personal.Clear clear) {
            List<PersonId> about = clear.subjects();
            subjects.addAll(about);
            SecretKey key = key(about.stream().map(keys::keyFor).toList());
            byte[] nonce = randomness.bytes(NONCE_BYTES);
            try {
                Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
                cipher.updateAAD(bound(event, about));
                return new Personal.Sealed(about, event, nonce, cipher.doFinal(padded(clear.text())));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has AES-GCM", e);
            }
        }
    }

    /**
     * The text; fails with BODY_MALFORMED when it was not sealed with these keys for this event and these subjects.
     *
     * @param keys has those of all subjects
     */
    static String open(Personal.Sealed sealed, Map<PersonId, SecretKey> keys) {
        SecretKey key = key(sealed.subjects().stream()
                .map(subject -> Objects.requireNonNull(keys.get(subject)))
                .toList());
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, sealed.nonce());
            cipher.updateAAD(bound(sealed.event(), sealed.subjects()));
            return unpadded(cipher.doFinal(sealed.ciphertext()));
        } catch (AEADBadTagException e) {
            throw JournalFailure.Code.BODY_MALFORMED.because("a personal text of event " + sealed.event(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey key(List<SecretKey> ofSubjects) {
        HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract();
        ofSubjects.forEach(extract::addIKM);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", extract.thenExpand(INFO, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 25 on has HKDF", e);
        }
    }

    private static byte[] bound(UUID event, List<PersonId> subjects) {
        String about = subjects.stream().map(PersonId::toString).collect(Collectors.joining(","));
        return ("stewardledger/1/" + event + "/" + about).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] padded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        padded[bytes.length] = END_OF_TEXT;
        return padded;
    }

    private static String unpadded(byte[] padded) {
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }
}
