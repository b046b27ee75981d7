package org.stewardledger.api.http;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.security.Readers;
import org.stewardledger.projections.Projections;
import org.stewardledger.promise.PromiseId;

/** How questions are read off addresses. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration implements WebMvcConfigurer {

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

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ParameterCheck()).addPathPatterns("/api/**");
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, PartnershipId.class, text -> PartnershipId.of(identifier(text)));
        formatters.addConverter(String.class, PartnerId.class, text -> PartnerId.of(identifier(text)));
        formatters.addConverter(String.class, PromiseId.class, text -> PromiseId.of(identifier(text)));
        formatters.addConverterFactory(new Words());
    }

    private static String identifier(String text) {
        TextKind.UUID.fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return text;
    }

    /** Words in addresses are written with hyphens: {@code past-due} is {@code PAST_DUE}. */
    @SuppressWarnings("rawtypes")
    private static final class Words implements ConverterFactory<String, Enum> {

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> (T) Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
