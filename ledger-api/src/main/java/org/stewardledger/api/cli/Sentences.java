package org.stewardledger.api.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
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
        }
        return null;
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
