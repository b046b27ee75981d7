package org.stewardledger.api.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads the forms of request bodies off the records that they become. */
final class ActForms {

    private ActForms() {}

    /** The form of a record; each component that is not {@code Optional} is required. */
    static Form.Fields of(Class<?> type) {
        return new Form.Fields(
                Arrays.stream(type.getRecordComponents()).map(ActForms::field).toList());
    }

    /** The name of an act in addresses: {@code MakePromise} is {@code make-promise}. */
    static String name(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Form.Field field(RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = renamed == null ? component.getName() : renamed.value();
        Type value = optional ? argument(type) : type;
        JsonTypeInfo info = component.getAccessor().getAnnotation(JsonTypeInfo.class);
        Form form = info == null ? form(value) : variants(info, (Class<?>) value);
        return new Form.Field(name, form, !optional);
    }

    private static Form form(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw)) {
                return new Form.Many(form(argument(type)));
            }
            throw new IllegalStateException("no form is known for " + type);
        }
        Class<?> plain = (Class<?>) type;
        return plainForm(plain).orElseGet(() -> composed(plain));
    }

    private static Optional<Form> plainForm(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(new Form.Whole());
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Form.Truth());
        }
        if (type.isEnum()) {
            return Optional.of(new Form.OneOf(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
        }
        Map<Class<?>, TextKind> texts = Map.of(
                String.class, TextKind.WORDS,
                UUID.class, TextKind.UUID,
                Instant.class, TextKind.INSTANT,
                LocalDate.class, TextKind.DATE,
                URI.class, TextKind.LINK,
                ZoneId.class, TextKind.ZONE);
        return Optional.ofNullable(texts.get(type)).map(Form.Text::new);
    }

    private static Form composed(Class<?> type) {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            boolean value =
                    components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
            return value ? form(components[0].getGenericType()) : of(type);
        }
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        if (info == null) {
            throw new IllegalStateException("no form is known for " + type);
        }
        return variants(info, type);
    }

    /** Kinds that a field tells apart, as the type of the value names them; it is read back by the same names. */
    private static Form variants(JsonTypeInfo info, Class<?> type) {
        JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
        if (kinds == null) {
            throw new IllegalStateException("no kinds are known for " + type);
        }
        Map<String, Form.Fields> variants = new TreeMap<>();
        for (JsonSubTypes.Type kind : kinds.value()) {
            variants.put(kind.name(), of(kind.value()));
        }
        return new Form.Variants(info.property(), variants);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
