package org.stewardledger.journal;

import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.stewardledger.act.PersonId;

/** Keys that count up from the first character of the subject. */
record FixedKeys() implements SubjectKeys {

    static final PersonId SUBJECT = PersonId.of("44444444-4444-4444-8444-444444444444");
    static final PersonId OTHER = PersonId.of("33333333-4444-4444-8444-444444444444");

    /** So many bytes, each 16 more than the one before. */
    static byte[] counted(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i * 16);
        }
        return bytes;
    }

    @Override
    public SecretKey keyFor(PersonId subject) {
        byte[] key = counted(32);
        key[0] = (byte) subject.toString().charAt(0);
        return new SecretKeySpec(key, "AES");
    }

    @Override
    public Map<PersonId, SecretKey> find(Set<PersonId> subjects) {
        return Map.of(SUBJECT, keyFor(SUBJECT), OTHER, keyFor(OTHER));
    }

    @Override
    public void forget(Set<PersonId> subjects) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void erase(PersonId subject) {
        throw new UnsupportedOperationException();
    }
}
