package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.stewardledger.api.security.Identified;
import org.stewardledger.api.security.Readers;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.Moment;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Times;
import org.stewardledger.projections.Views;

/** Reads a question off a request, and waits until the views have come as far as it wants. */
final class QuestionResolver implements HandlerMethodArgumentResolver {

    /** The parameters that make a question. */
    static final Set<String> PARAMETERS = Set.of("asOf", "knownAt", "knowledge", QuestionResolver.AT_LEAST);

    /** The parameter of a question about what is now. */
    static final Set<String> NOW_PARAMETERS = Set.of(QuestionResolver.AT_LEAST);

    private static final String AT_LEAST = "atLeast";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_DIGITS = 18;

    private final Readers readers;
    private final Times times;
    private final Views views;

    QuestionResolver(Readers readers, Times times, Views views) {
        this.readers = readers;
        this.times = times;
        this.views = views;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Question.class || parameter.getParameterType() == AskedNow.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Times.Asked asked = asked(request);
        read(request, AT_LEAST, QuestionResolver::position).ifPresent(this::await);
        if (!(request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Identified who)) {
            throw new IllegalStateException("a question reached a door without anyone who asks it");
        }
        Reader reader = readers.of(who.account());
        if (parameter.getParameterType() == AskedNow.class) {
            return new AskedNow(reader);
        }
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("a question came otherwise than over HTTP");
        }
        return new Question(reader, asked, times, servlet);
    }

    private static Times.Asked asked(NativeWebRequest request) {
        return new Times.Asked(
                read(request, "asOf", Moment::of),
                read(request, "knownAt", Moment::of),
                read(request, "knowledge", QuestionResolver::knowledge));
    }

    private void await(long position) {
        if (!views.awaitCurrentTo(position, PATIENCE)) {
            throw new Refused(
                    ProblemCode.VIEWS_BEHIND, "The views have not come to position " + position + " yet; ask again.");
        }
    }

    private static <T> Optional<T> read(NativeWebRequest request, String name, Function<String, T> reading) {
        String text = request.getParameter(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException unfit) {
            throw Refused.parameter(name, String.valueOf(unfit.getMessage()));
        }
    }

    private static Knowledge knowledge(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "source" -> Knowledge.SOURCE;
            case "ledger" -> Knowledge.LEDGER;
            default -> throw new IllegalArgumentException("must be source or ledger");
        };
    }

    private static long position(String text) {
        if (text.isEmpty()
                || text.length() > MOST_DIGITS
                || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException("must be a position, a whole number");
        }
        return Long.parseLong(text);
    }
}
