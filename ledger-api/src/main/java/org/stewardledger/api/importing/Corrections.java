package org.stewardledger.api.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.api.importing.mapping.Fact;
import org.stewardledger.api.importing.mapping.FactId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the lines that a source has corrected: a fact that stood and is in no file of this import, and a new one that
 * says the same thing otherwise. That is so when both have one reference, kind and subject, are about the same promise
 * and, in an assessment, by the same partner, and entered the record at the same time. In files that also hold facts on
 * record, and so are a new edition of what was imported, the time may differ too, or any one other field instead.
 */
final class Corrections {

    private static final Set<String> LINE_NUMBER = Set.of("seq");

    /** Fields that, beside reference, kind and subject, say which fact a line tells. */
    private static final List<String> NAMING = List.of("deliverable");

    private final List<String> naming;
    private final Set<String> assessments;
    private final boolean edition;

    /**
     * @param namedBy     the fields that name a promise within its subject
     * @param assessments the kinds that are assessments
     * @param edition     whether the files also hold facts on record
     */
    Corrections(Collection<String> namedBy, Set<String> assessments, boolean edition) {
        Set<String> fields = new TreeSet<>(NAMING);
        fields.addAll(namedBy);
        this.naming = List.copyOf(fields);
        this.assessments = assessments;
        this.edition = edition;
    }

    private record Pair(Fact gone, Fact added, int differences) {}

    /** The corrected facts: old to new. Each is in one pair; the most alike are paired first. */
    Map<FactId, FactId> find(Collection<Fact> gone, Collection<Fact> added) {
        Map<List<String>, List<Fact>> byPlace = new HashMap<>();
        gone.forEach(fact ->
                byPlace.computeIfAbsent(place(fact), key -> new ArrayList<>()).add(fact));
        List<Pair> pairs = new ArrayList<>();
        for (Fact fact : added) {
            for (Fact old : byPlace.getOrDefault(place(fact), List.of())) {
                int differences = differences(old, fact).size();
                if (isCorrection(old, fact, differences)) {
                    pairs.add(new Pair(old, fact, differences));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::differences)
                .thenComparing(pair -> pair.added().id())
                .thenComparing(pair -> pair.gone().id()));
        Map<FactId, FactId> corrected = new HashMap<>();
        Set<FactId> paired = new HashSet<>();
        for (Pair pair : pairs) {
            if (!corrected.containsKey(pair.gone().id())
                    && paired.add(pair.added().id())) {
                corrected.put(pair.gone().id(), pair.added().id());
            }
        }
        return corrected;
    }

    private static List<String> place(Fact fact) {
        return List.of(fact.reference(), fact.kind());
    }

    private boolean isCorrection(Fact gone, Fact added, int differences) {
        boolean sameAbout = gone.subject().equals(added.subject())
                && naming.stream().allMatch(field -> gone.text(field).equals(added.text(field)))
                && (!assessments.contains(gone.kind()) || gone.texts("partner").equals(added.texts("partner")));
        boolean sameTime = gone.at().equals(added.at());
        return sameAbout && (sameTime || edition) || edition && differences == 1;
    }

    private static Set<String> differences(Fact gone, Fact added) {
        ObjectNode before = gone.content();
        ObjectNode after = added.content();
        Set<String> fields = new TreeSet<>(before.propertyNames());
        fields.addAll(after.propertyNames());
        fields.removeAll(LINE_NUMBER);
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        return fields;
    }
}
