package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a resource does not know: one misspelled would else be a question nobody asked. */
final class ParameterCheck implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
            unknown.removeAll(known.computeIfAbsent(method, ParameterCheck::parameters));
            if (!unknown.isEmpty()) {
                List<Problem.Fault> faults = unknown.stream()
                        .map(name -> new Problem.Fault(name, "is not known here"))
                        .toList();
                throw new Refused(
                        ProblemCode.REQUEST_INVALID, "Some parameters are not known to this resource.", faults);
            }
            request.getParameterMap().forEach(ParameterCheck::requireKeepable);
            requireOnce(request);
        }
        return true;
    }

    private static void requireOnce(HttpServletRequest request) {
        QuestionResolver.PARAMETERS.stream()
                .filter(name -> request.getParameterMap().getOrDefault(name, new String[0]).length > 1)
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.parameter(name, "is given more than once");
                });
    }

    private static void requireKeepable(String name, String[] values) {
        for (String value : values) {
            TextKind.WORDS.fault(value).ifPresent(fault -> {
                throw Refused.parameter(name, fault);
            });
        }
    }

    private static String name(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        String given = annotation == null ? "" : annotation.name();
        return given.isEmpty() ? parameter.getParameter().getName() : given;
    }

    private static Set<String> parameters(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (type == Question.class) {
                names.addAll(QuestionResolver.PARAMETERS);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(name(parameter));
            } else if (type.isRecord() && parameter.getParameterAnnotations().length == 0) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }
}
