package org.stewardledger.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.stewardledger.act.PersonId;
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

    /** The texts in their order, {@value #ERASED} where a subject was; asks for all keys at once. */
    public List<String> openAll(List<? extends Personal> personals) {
        Set<PersonId> subjects = personals.stream().map(Personal::subject).collect(Collectors.toSet());
        Map<PersonId, SecretKey> found = keys.find(subjects);
        return personals.stream()
                .map(personal -> switch (personal) {
                    case Personal.Clear clear -> clear.text();
                    case Personal.Sealed sealed -> {
                        SecretKey key = found.get(sealed.subject());
                        yield key == null ? ERASED : Sealer.open(sealed, key);
                    }
                })
                .toList();
    }

    /** The text, or {@value #ERASED}. */
    public String open(Personal personal) {
        return find(personal).orElse(ERASED);
    }
}
