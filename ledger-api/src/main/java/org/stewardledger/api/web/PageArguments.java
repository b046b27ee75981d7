package org.stewardledger.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stewardledger.api.security.Identified;
import org.stewardledger.api.security.Readers;
import org.stewardledger.projections.Reader;

/** Gives the methods that serve pages who reads, and the two times that an address asks for. */
@Component
class PageArguments implements WebMvcConfigurer {

    private final Readers readers;

    PageArguments(Readers readers) {
        this.readers = readers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfReader(readers));
        resolvers.add(new OfStandpoint());
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

    private static final class OfStandpoint implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Standpoint.class;
        }

        @Override
        public Standpoint resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return Standpoint.of(
                    request.getParameter("asOf"), request.getParameter("knownAt"), request.getParameter("knowledge"));
        }
    }
}
