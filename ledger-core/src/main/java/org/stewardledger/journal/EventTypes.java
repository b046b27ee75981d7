package org.stewardledger.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * The event types this version knows: from a stored name and version to the record class, and back. Events stored under
 * an older version are lifted, step by step, in their JSON before they become records.
 */
public final class EventTypes {

    private final Map<String, EventType> byName;
    private final Map<Class<?>, EventType> byClass;
    private final Map<String, List<UnaryOperator<ObjectNode>>> steps;

    private EventTypes(
            Map<String, EventType> byName,
            Map<Class<?>, EventType> byClass,
            Map<String, List<UnaryOperator<ObjectNode>>> steps) {
        this.byName = byName;
        this.byClass = byClass;
        this.steps = steps;
    }

    /**
     * All event records of the families.
     *
     * @param sealedFamilies sealed interfaces, whose records are annotated with {@code @Event} and {@code @Classified}
     * @throws IllegalArgumentException when an annotation is missing, a version is no whole number, or a name is twice
     */
    public static EventTypes of(List<Class<? extends LedgerEvent>> sealedFamilies) {
        Map<String, EventType> byName = new HashMap<>();
        Map<Class<?>, EventType> byClass = new HashMap<>();
        for (Class<?> record : records(sealedFamilies)) {
            EventType type = type(record.asSubclass(LedgerEvent.class));
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("two event records are stored as " + type.name());
            }
            byClass.put(record, type);
        }
        return new EventTypes(byName, byClass, Map.of());
    }

    /**
     * The same types, able to read one more old version.
     *
     * @param name  the stored name
     * @param steps from version 1 to 2, 2 to 3 and so on, as many as bring version 1 to the current one
     * @throws IllegalArgumentException when they are more or fewer
     */
    public EventTypes lifting(String name, List<UnaryOperator<ObjectNode>> steps) {
        if (steps.size() != named(name).version() - 1) {
            throw new IllegalArgumentException(
                    steps.size() + " steps to version " + named(name).version());
        }
        Map<String, List<UnaryOperator<ObjectNode>>> more = new HashMap<>(this.steps);
        more.put(name, List.copyOf(steps));
        return new EventTypes(byName, byClass, more);
    }

    /** The stored name of an event record, such as {@code ledger.PromiseMade}. */
    public String nameOf(Class<? extends LedgerEvent> record) {
        return of(record).name();
    }

    /** The type under which Axon's messages carry an event record. */
    public MessageType messageType(Class<? extends LedgerEvent> record) {
        return of(record).message();
    }

    /** The version in which an event record is written. */
    public int versionOf(Class<? extends LedgerEvent> record) {
        return of(record).version();
    }

    /** The data of an event as JSON, for a view to keep. Its personal texts must be sealed, and stay so. */
    public String data(LedgerEvent event) {
        return of(event.getClass()).writer().writeValueAsString(event);
    }

    /** The event of which this is the data, stored under this name and version. */
    public LedgerEvent event(String name, int version, EventId id, String data) {
        EventType type = named(name);
        ObjectReader reader = type.reader().withAttribute(PersonalJson.EVENT, id.value());
        return version == type.version()
                ? reader.readValue(data)
                : reader.readValue(lift(type, version, LedgerJson.mapper().readValue(data, ObjectNode.class)));
    }

    /** The stored names of all records of a family. */
    public Set<String> namesOf(Class<? extends LedgerEvent> family) {
        Set<String> names = new TreeSet<>();
        records(List.of(family)).forEach(record -> names.add(of(record).name()));
        return names;
    }

    /** The stored names of all types. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    EventType of(Class<?> record) {
        EventType type = byClass.get(record);
        if (type == null) {
            throw JournalFailure.Code.EVENT_INVALID.because(record.getName() + " is not registered");
        }
        return type;
    }

    EventType named(String name) {
        EventType type = byName.get(name);
        if (type == null) {
            throw JournalFailure.Code.TYPE_UNKNOWN.because("no event type " + name);
        }
        return type;
    }

    /** Brings the data of an older version to the current one; fails with TYPE_UNKNOWN when no steps are known. */
    ObjectNode lift(EventType type, int version, ObjectNode data) {
        List<UnaryOperator<ObjectNode>> known = steps.getOrDefault(type.name(), List.of());
        if (version < 1 || version > known.size()) {
            throw JournalFailure.Code.TYPE_UNKNOWN.because(type.name() + " in version " + version);
        }
        ObjectNode lifted = data;
        for (UnaryOperator<ObjectNode> step : known.subList(version - 1, known.size())) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }

    private static EventType type(Class<? extends LedgerEvent> record) {
        Event event = record.getAnnotation(Event.class);
        Classified classified = record.getAnnotation(Classified.class);
        if (event == null || classified == null) {
            throw new IllegalArgumentException(record.getName() + " lacks @Event or @Classified");
        }
        String name = event.namespace() + "." + event.name();
        return EventType.of(name, Integer.parseInt(event.version()), record, classified.value());
    }

    private static List<Class<?>> records(List<Class<? extends LedgerEvent>> families) {
        List<Class<?>> records = new ArrayList<>();
        List<Class<?>> open = new ArrayList<>(families);
        while (!open.isEmpty()) {
            Class<?> next = open.removeLast();
            if (next.isRecord()) {
                records.add(next);
            } else if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
            } else {
                throw new IllegalArgumentException(next.getName() + " is neither a record nor sealed");
            }
        }
        return records;
    }
}
