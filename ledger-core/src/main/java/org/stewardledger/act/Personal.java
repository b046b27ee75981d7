package org.stewardledger.act;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * A text about a person that law may make the ledger erase. Acts carry it in clear; the journal stores it sealed under
 * a key of the data subject, from the first event on. Decisions never read it, so erasing changes no decision.
 */
public sealed interface Personal {

    /** Whom the text is about; erasing destroys this subject's key. */
    PersonId subject();

    /** The text as it was given, before it was recorded. */
    record Clear(PersonId subject, String text) implements Personal {}

    /**
     * The text as recorded: AES-256-GCM under the subject's key.
     *
     * @param subject    whom it is about
     * @param event      the event it is part of; bound into the ciphertext
     * @param nonce      96 bits
     * @param ciphertext ciphertext and tag
     */
    record Sealed(PersonId subject, UUID event, byte[] nonce, byte[] ciphertext) implements Personal {

        /** Equal by content. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed that
                    && subject.equals(that.subject)
                    && event.equals(that.event)
                    && Arrays.equals(nonce, that.nonce)
                    && Arrays.equals(ciphertext, that.ciphertext);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, event, Arrays.hashCode(nonce));
        }
    }
}
