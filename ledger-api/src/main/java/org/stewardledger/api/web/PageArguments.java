package org.stewardledger.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stewardledger.api.http.ParameterCheck;
import org.stewardledger.api.security.Identified;
import org.stewardledger.api.security.Readers;
import org.stewardledger.projections.Reader;

/** Gives the methods that serve pages who reads and what an address asks for; refuses addresses that ask for more. */
@Component
class PageArguments implements WebMvcConfigurer {

    private static final Map<Class<?>, Set<String>> ARGUMENTS = Map.of(
            Standpoint.class, Standpoint.PARAMETERS,
            PromisesAsked.class, PromisesAsked.PARAMETERS,
            HistoryAsked.class, HistoryAsked.PARAMETERS,
            Reader.class, Set.of());

    private final Readers readers;

    PageArguments(Readers readers) {
        this.readers = readers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfReader(readers));
        resolvers.add(new OfAddress<>(Standpoint.class, PageArguments::standpoint));
        resolvers.add(new OfAddress<>(PromisesAsked.class, PromisesAsked::of));
        resolvers.add(new OfAddress<>(HistoryAsked.class, HistoryAsked::of));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new ParameterCheck(ARGUMENTS, NotUnderstood::parameters, NotUnderstood::unreadable))
                .excludePathPatterns("/api/**", "/problems/**", "/error");
    }

    private static Standpoint standpoint(Map<String, String> address) {
        return Standpoint.of(address.get("asOf"), address.get("knownAt"), address.get("knowledge"));
    }

    private record OfReader(Readers readers) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Reader.class;
        }

        @Override
        public Reader resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            if (request.getUserPrincipal() instanceof Authentication authentication
                    && authentication.getPrincipal() instanceof Identified who) {
                return readers.of(who.account());
            }
            throw new IllegalStateException("a page was asked for by nobody");
        }
    }

    /** What an address asks for, read of its parameters. */
    private record OfAddress<T>(Class<T> type, Function<Map<String, String>, T> reading)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public T resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Map<String, String> address = new HashMap<>();
            request.getParameterMap().forEach((name, values) -> address.put(name, values[0]));
            return reading.apply(address);
        }
    }
}
