package org.stewardledger.deciding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;

/**
 * How the values in events are stored, read off their types. A type of which the form is not known fails: its form has
 * to be decided, and put on the page, before an event can hold it.
 */
final class StoredForms {

    /** The values that are no objects, each with one and how it is written. */
    static final List<Simple> SIMPLE = List.of(
            new Simple("text", String.class, "a \"text\"\n", "\"a \\\"text\\\"\\n\""),
            new Simple("whole number", int.class, -7, "-7"),
            new Simple("true or false", boolean.class, true, "true"),
            new Simple("day", LocalDate.class, LocalDate.of(2026, 11, 2), "\"2026-11-02\""),
            new Simple(
                    "time", Instant.class, Instant.parse("2026-11-02T03:04:05.006Z"), "\"2026-11-02T03:04:05.006Z\""),
            new Simple("time zone", ZoneId.class, ZoneId.of("Europe/Berlin"), "\"Europe/Berlin\""),
            new Simple("link", URI.class, URI.create("https://example.org/a?b"), "\"https://example.org/a?b\""),
            new Simple(
                    "UUID",
                    PersonId.class,
                    PersonId.of("0a444444-4444-4444-8444-444444444444"),
                    "\"0a444444-4444-4444-8444-444444444444\""));

    /** A value that is no object. */
    record Simple(String form, Class<?> type, Object value, String json) {}

    private int made;

    /** What the page says of the form of a type, with a link to the section of a type that has one. */
    static String form(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return form(argument(type));
        }
        if (raw == SortedSet.class) {
            return "list of " + form(argument(type)) + ", ascending, each once";
        }
        if (raw == List.class) {
            return "list of " + form(argument(type)) + ", in their order";
        }
        if (raw == Personal.class) {
            return "[sealed text](ledger-format.md#personal-texts)";
        }
        if (raw == Text.class) {
            return "text, or [sealed text](ledger-format.md#personal-texts) when about persons";
        }
        return isDescribed(raw)
                ? "[" + raw.getSimpleName() + "](#" + raw.getSimpleName().toLowerCase() + ")"
                : simple(raw).form();
    }

    /** Whether it is left out when it is absent. */
    static boolean isOptional(RecordComponent component) {
        return component.getType() == Optional.class;
    }

    /** The type in a component that has a section of its own: an object, an enumeration, or one of several variants. */
    static Optional<Class<?>> described(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class || raw == SortedSet.class || raw == List.class) {
            return described(argument(type));
        }
        return isDescribed(raw) ? Optional.of(raw) : Optional.empty();
    }

    /** Whether a value of this type is one of several records, of which a field says which. */
    static boolean hasVariants(Class<?> type) {
        return type.isAnnotationPresent(JsonSubTypes.class);
    }

    private static boolean isDescribed(Class<?> type) {
        return type.isEnum() || hasVariants(type) || (type.isRecord() && type != PersonId.class && !isId(type));
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getType() == UUID.class
                                && component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static Simple simple(Class<?> type) {
        Class<?> stored = isId(type) ? PersonId.class : type == Integer.class ? int.class : type;
        return SIMPLE.stream()
                .filter(simple -> simple.type() == stored)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the stored form of " + type + " is not decided"));
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** One of this record, with all that may be absent in it, or with nothing of that; no two ids are the same. */
    <T> T sample(Class<T> type, boolean everything) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), everything))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private Object value(Type type, boolean everything) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return everything ? Optional.of(value(argument(type), true)) : Optional.empty();
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(List.of(value(argument(type), everything)));
        }
        if (raw == List.class) {
            return List.of(value(argument(type), everything));
        }
        if (raw == Personal.class) {
            return sealed();
        }
        if (raw == Text.class) {
            return everything
                    ? sealed()
                    : new Text.Plain((String) simple(String.class).value());
        }
        if (raw == UUID.class) {
            return id();
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (hasVariants(raw)) {
            return sample(raw.getPermittedSubclasses()[0], everything);
        }
        return raw.isRecord() ? sample(raw, everything) : simple(raw).value();
    }

    private Personal sealed() {
        return new Personal.Sealed(List.of(new PersonId(id())), id(), new byte[12], new byte[48]);
    }

    private UUID id() {
        made++;
        return new UUID(0x4000L, made);
    }
}
