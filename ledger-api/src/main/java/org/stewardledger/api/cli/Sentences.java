package org.stewardledger.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import org.stewardledger.api.StartRefused;

/** Finds the reason that people can put right behind a failure. */
final class Sentences {

    private Sentences() {}

    /** The reason; null when the failure is a bug. */
    static @Nullable StartRefused of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
            if (cause instanceof PortInUseException taken) {
                return portInUse(taken.getPort());
            }
            if (cause instanceof BindException unfit) {
                return setting(unfit);
            }
        }
        return null;
    }

    /** A setting, from wherever it comes, that is not of its type; in the words of the environment. */
    private static StartRefused setting(BindException unfit) {
        String variable = unfit.getName()
                .toString()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('.', '_');
        String value = Optional.ofNullable(unfit.getProperty())
                .map(property -> " is “" + property.getValue() + "” and")
                .orElse("");
        return new StartRefused(
                variable + value + " must be " + kind(unfit.getTarget().getType()) + ".", unfit);
    }

    private static String kind(ResolvableType type) {
        Class<?> wanted = ClassUtils.resolvePrimitiveIfNecessary(type.resolve(Object.class));
        if (wanted == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(wanted)) {
            return "a number";
        }
        return wanted == Path.class ? "a directory" : "what docs/reference/configuration.md says of it";
    }

    /** Details to stand below a sentence, each on a line of its own; nothing when there are none. */
    static String below(List<String> details) {
        return details.stream()
                .map(detail -> System.lineSeparator() + "  " + detail)
                .collect(Collectors.joining());
    }

    static StartRefused portInUse(int port) {
        return new StartRefused(
                "Port " + port + " is in use by another program; stop that one, or choose another port with --port.");
    }
}
