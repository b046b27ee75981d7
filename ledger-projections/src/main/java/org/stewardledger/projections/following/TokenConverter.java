package org.stewardledger.projections.following;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;

/** Stores a place in the ledger as its position in decimal digits. */
final class TokenConverter implements Converter {

    @Override
    public boolean canConvert(Type sourceType, Type targetType) {
        return sourceType == GlobalSequenceTrackingToken.class && targetType == byte[].class
                || sourceType == byte[].class && targetType == GlobalSequenceTrackingToken.class;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T convert(@Nullable Object input, Type targetType) {
        return (T)
                switch (input) {
                    case null -> null;
                    case GlobalSequenceTrackingToken token
                    when targetType == byte[].class ->
                        Long.toString(token.getGlobalIndex()).getBytes(StandardCharsets.US_ASCII);
                    case byte[] digits
                    when targetType == GlobalSequenceTrackingToken.class ->
                        new GlobalSequenceTrackingToken(Long.parseLong(new String(digits, StandardCharsets.US_ASCII)));
                    default -> throw new ConversionException("no place in the ledger: " + input.getClass());
                };
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("form", "decimal position");
    }
}
