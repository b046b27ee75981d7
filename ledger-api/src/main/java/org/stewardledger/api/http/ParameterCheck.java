package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Refuses parameters that a resource or page does not know, or that are given more often than it reads them: one
 * misspelled or passed over would else be a question nobody asked. The parts of a form count as parameters. Which it
 * knows is read off the arguments of the method that serves it.
 */
public final class ParameterCheck implements HandlerInterceptor {

    private static final String UNKNOWN = "is not known here";

    private final Map<Class<?>, Set<String>> arguments;
    private final Function<List<Problem.Fault>, RuntimeException> refusal;
    private final Supplier<RuntimeException> unreadable;
    private final Map<HandlerMethod, Known> known = new ConcurrentHashMap<>();

    /**
     * Checks parameters.
     *
     * @param arguments  the types of arguments that are read off an address as a whole, each with the parameters that
     *     make it; these may be given once
     * @param refusal    says what is wrong with an address
     * @param unreadable says that an address cannot be read at all
     */
    public ParameterCheck(
            Map<Class<?>, Set<String>> arguments,
            Function<List<Problem.Fault>, RuntimeException> refusal,
            Supplier<RuntimeException> unreadable) {
        this.arguments = Map.copyOf(arguments);
        this.refusal = refusal;
        this.unreadable = unreadable;
    }

    /**
     * What a method that serves something takes.
     *
     * @param names   its parameters
     * @param once    those of them that are given at most once
     * @param files   those of them that are files, as parts of a form
     * @param present whether it tells only what is now, and so takes no times
     */
    private record Known(Set<String> names, Set<String> once, Set<String> files, boolean present) {

        Optional<String> fault(String name, String[] values) {
            return fault(name, values.length, files.contains(name) ? Optional.of("must be a file") : Optional.empty())
                    .or(() -> Arrays.stream(values)
                            .map(TextKind.WORDS::fault)
                            .flatMap(Optional::stream)
                            .findFirst());
        }

        Optional<String> fault(String name, List<MultipartFile> given) {
            return fault(
                    name, given.size(), files.contains(name) ? Optional.empty() : Optional.of("must not be a file"));
        }

        void add(String name, ResolvableType type) {
            ResolvableType given = type.resolve() == Optional.class ? type.getGeneric() : type;
            boolean several = given.asCollection() != ResolvableType.NONE;
            names.add(name);
            if (!several) {
                once.add(name);
            }
            if ((several ? given.asCollection().getGeneric() : given).resolve() == MultipartFile.class) {
                files.add(name);
            }
        }

        private Optional<String> fault(String name, int times, Optional<String> otherKind) {
            if (!names.contains(name)) {
                boolean time = present && QuestionResolver.PARAMETERS.contains(name);
                return Optional.of(time ? "is not taken here, where everything is told as it is now" : UNKNOWN);
            }
            return times > 1 && once.contains(name) ? Optional.of("is given more than once") : otherKind;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Known takes = known.computeIfAbsent(method, this::known);
            List<Problem.Fault> faults = new ArrayList<>();
            new TreeMap<>(parameters(request))
                    .forEach((name, values) ->
                            takes.fault(name, values).ifPresent(fault -> faults.add(new Problem.Fault(name, fault))));
            new TreeMap<>(files(request))
                    .forEach((name, files) ->
                            takes.fault(name, files).ifPresent(fault -> faults.add(new Problem.Fault(name, fault))));
            if (!faults.isEmpty()) {
                throw refusal.apply(List.copyOf(faults));
            }
        }
        return true;
    }

    /** What the address and the form say; the server decodes them when they are first asked for. */
    private Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException undecoded) {
            throw unreadable.get();
        }
    }

    private static Map<String, List<MultipartFile>> files(HttpServletRequest request) {
        MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return form == null ? Map.of() : form.getMultiFileMap();
    }

    private Known known(HandlerMethod method) {
        Known takes = new Known(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false);
        boolean present = false;
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            present = present || type == AskedNow.class;
            if (arguments.containsKey(type)) {
                takes.names.addAll(arguments.get(type));
                takes.once.addAll(arguments.get(type));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                takes.add(name(parameter), ResolvableType.forMethodParameter(parameter));
            } else if (type.isRecord() && parameter.getParameterAnnotations().length == 0) {
                Arrays.stream(type.getRecordComponents())
                        .forEach(component ->
                                takes.add(component.getName(), ResolvableType.forType(component.getGenericType())));
            }
        }
        return new Known(takes.names, takes.once, takes.files, present);
    }

    private static String name(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        String given = annotation == null ? "" : annotation.name();
        return given.isEmpty() ? parameter.getParameter().getName() : given;
    }
}
