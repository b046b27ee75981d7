package org.stewardledger.deciding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stands where Axon expects a converter. Messages of the ledger carry their records as they are, because the journal
 * reads and writes the stored form itself; anything that would need converting is a mistake and says so.
 */
final class RecordConverter implements Converter {

    @Override
    public boolean canConvert(Type sourceType, Type targetType) {
        return raw(targetType).isAssignableFrom(raw(sourceType));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T convert(@Nullable Object input, Type targetType) {
        if (input == null || raw(targetType).isInstance(input)) {
            return (T) input;
        }
        throw new ConversionException("a " + input.getClass().getName() + " is not a " + targetType.getTypeName());
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> raw(generic.getRawType());
            default -> Object.class;
        };
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("converts", "nothing");
    }
}
