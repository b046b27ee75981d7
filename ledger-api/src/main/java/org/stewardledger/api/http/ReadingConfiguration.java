package org.stewardledger.api.http;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.api.security.Readers;
import org.stewardledger.projections.Projections;

/** How questions are read off addresses. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration implements WebMvcConfigurer {

    private static final Map<Class<?>, Set<String>> QUESTIONS =
            Map.of(Question.class, QuestionResolver.PARAMETERS, AskedNow.class, QuestionResolver.NOW_PARAMETERS);

    private final Readers readers;
    private final Projections projections;

    ReadingConfiguration(Readers readers, Projections projections) {
        this.readers = readers;
        this.projections = projections;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new QuestionResolver(readers, projections.times(), projections.views()));
    }

    /** Everything is answered in UTF-8: what else is said of a media type that is asked for changes nothing. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        HeaderContentNegotiationStrategy asked = new HeaderContentNegotiationStrategy();
        negotiation.strategies(List.of(request -> asked.resolveMediaTypes(request).stream()
                .map(type -> new MediaType(type.getType(), type.getSubtype()))
                .distinct()
                .toList()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new ParameterCheck(QUESTIONS, Refused::parameters, Refused::unreadable))
                .addPathPatterns("/api/**");
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, PartnershipId.class, text -> PartnershipId.of(fit(TextKind.UUID, text)));
        formatters.addConverter(String.class, PartnerId.class, text -> PartnerId.of(fit(TextKind.UUID, text)));
        formatters.addConverter(String.class, PromiseId.class, text -> PromiseId.of(fit(TextKind.UUID, text)));
        formatters.addConverter(
                String.class,
                Instant.class,
                text -> OffsetDateTime.parse(fit(TextKind.INSTANT, text)).toInstant());
        formatters.addConverterFactory(new Words());
    }

    private static String fit(TextKind kind, String text) {
        kind.fault(text).ifPresent(fault -> {
            throw new Unfit(fault);
        });
        return text;
    }

    /** Words in addresses are written with hyphens: {@code past-due} is {@code PAST_DUE}. */
    @SuppressWarnings("rawtypes")
    private static final class Words implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> Stream.of(type.getEnumConstants())
                    .filter(word -> written(word).equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new Unfit("must be one of "
                            + Stream.of(type.getEnumConstants())
                                    .map(Words::written)
                                    .collect(joining(", "))));
        }

        private static String written(Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
