package org.stewardledger.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;

/** Opens sealed personal texts for those who may read them. */
public final class PersonalReader {

    private final SubjectKeys keys;

    public PersonalReader(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The text; empty when one whom it is about was erased. */
    public Optional<String> find(Text text) {
        return findAll(List.of(text)).getFirst();
    }

    /** The texts in their order, empty where one whom it is about was erased; asks for all keys at once. */
    public List<Optional<String>> findAll(Collection<? extends Text> texts) {
        Set<PersonId> subjects = texts.stream()
                .flatMap(text -> text instanceof Personal.Sealed sealed ? sealed.subjects().stream() : Stream.empty())
                .collect(Collectors.toSet());
        Map<PersonId, SecretKey> found = subjects.isEmpty() ? Map.of() : keys.find(subjects);
        return texts.stream().map(text -> find(text, found)).toList();
    }

    private static Optional<String> find(Text text, Map<PersonId, SecretKey> keys) {
        return switch (text) {
            case Text.Plain plain -> Optional.of(plain.text());
            case Personal.Clear clear -> Optional.of(clear.text());
            case Personal.Sealed sealed ->
                keys.keySet().containsAll(sealed.subjects())
                        ? Optional.of(Sealer.open(sealed, keys))
                        : Optional.empty();
        };
    }
}
