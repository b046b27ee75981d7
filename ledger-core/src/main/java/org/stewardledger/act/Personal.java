package org.stewardledger.act;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A text about persons that law may make the ledger erase. Acts carry it in clear; the journal stores it sealed under
 * the keys of its data subjects, from the first event on, so that erasing one of them erases it. Decisions never read
 * it, so erasing changes no decision. A partner that is a person is a data subject under the partner's identifier.
 */
public sealed interface Personal extends Text {

    /** Whom the text is about: at least one, each once, in ascending order of the text of their identifiers. */
    List<PersonId> subjects();

    /** The text as it was given, before it was recorded. */
    record Clear(List<PersonId> subjects, String text) implements Personal {

        public Clear {
            subjects = inOrder(subjects);
        }

        /** A text about one person. */
        public Clear(PersonId subject, String text) {
            this(List.of(subject), text);
        }
    }

    /**
     * The text as recorded: AES-256-GCM under a key made of those of its subjects.
     *
     * @param subjects   whom it is about
     * @param event      the event it is part of; bound into the ciphertext
     * @param nonce      96 bits
     * @param ciphertext ciphertext and tag
     */
    record Sealed(List<PersonId> subjects, UUID event, byte[] nonce, byte[] ciphertext) implements Personal {

        public Sealed {
            subjects = inOrder(subjects);
        }

        /** Equal by content. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed that
                    && subjects.equals(that.subjects)
                    && event.equals(that.event)
                    && Arrays.equals(nonce, that.nonce)
                    && Arrays.equals(ciphertext, that.ciphertext);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subjects, event, Arrays.hashCode(nonce));
        }

        /** Whom it is about and where it stands; what is sealed says nothing to anyone. */
        @Override
        public String toString() {
            return "Sealed[subjects=" + subjects + ", event=" + event + "]";
        }
    }

    private static List<PersonId> inOrder(Collection<PersonId> subjects) {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a personal text about nobody");
        }
        return subjects.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::toString))
                .toList();
    }
}
