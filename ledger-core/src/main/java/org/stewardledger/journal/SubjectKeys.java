package org.stewardledger.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.stewardledger.act.PersonId;

/**
 * The keys under which personal texts are sealed: one AES-256 key per data subject, kept apart from the journal, so
 * that destroying a key erases the subject's texts everywhere while every proof still verifies.
 */
public interface SubjectKeys {

    /**
     * The subject's key; made when it has none yet, and then kept durably before this returns, so that no event is
     * recorded whose key could be lost. Fails with SUBJECT_ERASED when the key was destroyed: it is never made again.
     */
    SecretKey keyFor(PersonId subject);

    /** The keys of those subjects that have one; never from a cache, so that an erasure holds at once on every node. */
    Map<PersonId, SecretKey> find(Set<PersonId> subjects);

    /** The subject's key; empty when it was erased or never made. */
    default Optional<SecretKey> find(PersonId subject) {
        return Optional.ofNullable(find(Set.of(subject)).get(subject));
    }

    /** Drops what {@link #keyFor} remembers of these subjects: another node has destroyed the key of one of them. */
    void forget(Set<PersonId> subjects);

    /** Destroys the subject's key for good. Does nothing when that was done before. */
    void erase(PersonId subject);
}
