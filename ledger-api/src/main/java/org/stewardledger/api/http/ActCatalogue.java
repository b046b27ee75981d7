package org.stewardledger.api.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stewardledger.act.Act;
import org.stewardledger.act.Transcription;

/** The acts that the door takes, by name; made from the sealed families, so that a new act needs nothing here. */
public final class ActCatalogue {

    static final Form.Fields ACCOMPANYING = ActForms.of(Accompanying.class);

    private final SortedMap<String, Entry> acts = new TreeMap<>();

    /**
     * An act as the door takes it.
     *
     * @param name  its name in the address, such as {@code make-promise}
     * @param type  its record
     * @param own   the fields of that record
     * @param whole its own fields and the accompanying ones
     */
    record Entry(String name, Class<? extends Act> type, Form.Fields own, Form.Fields whole) {

        /** Whether a registrar writes down what happened elsewhere. */
        boolean transcription() {
            return Transcription.class.isAssignableFrom(type);
        }
    }

    /** Fails when two acts share a name, or an act has a field named like an accompanying one. */
    public ActCatalogue(List<Class<? extends Act>> types) {
        for (Class<? extends Act> type : types) {
            Form.Fields own = ActForms.of(type);
            requireApart(type, own);
            Entry entry = new Entry(ActForms.name(type), type, own, own.with(ACCOMPANYING.fields()));
            if (acts.put(entry.name(), entry) != null) {
                throw new IllegalStateException("two acts are called " + entry.name());
            }
        }
    }

    private static void requireApart(Class<? extends Act> type, Form.Fields own) {
        Set<String> names = new HashSet<>();
        List<Form.Field> fields = new ArrayList<>(own.fields());
        fields.addAll(ACCOMPANYING.fields());
        fields.stream().filter(field -> !names.add(field.name())).findFirst().ifPresent(twice -> {
            throw new IllegalStateException(type + " has a field named " + twice.name() + ", which accompanies acts");
        });
    }

    /** The act of this name. Refuses RESOURCE_UNKNOWN when there is none. */
    Entry required(String name) {
        Entry entry = acts.get(name);
        if (entry == null) {
            throw Refused.unknown("act; GET /api/v1/acts lists those there are");
        }
        return entry;
    }

    Collection<Entry> all() {
        return acts.values();
    }
}
