package org.stewardledger.journal;

import java.util.Optional;
import org.stewardledger.act.Personal;

/** Opens sealed personal texts for those who may read them. */
public final class PersonalReader {

    /** What stands where a text was, once its subject's key is destroyed. */
    public static final String ERASED = "erased";

    private final SubjectKeys keys;

    public PersonalReader(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The text; empty when the subject was erased. */
    public Optional<String> find(Personal personal) {
        return switch (personal) {
            case Personal.Clear clear -> Optional.of(clear.text());
            case Personal.Sealed sealed -> keys.find(sealed.subject()).map(key -> Sealer.open(sealed, key));
        };
    }

    /** The text, or {@value #ERASED}. */
    public String open(Personal personal) {
        return find(personal).orElse(ERASED);
    }
}
