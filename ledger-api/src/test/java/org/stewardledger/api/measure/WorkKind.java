package org.stewardledger.api.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;

/** Sorts what a thread was doing into kinds of work, by the innermost frame that says something. */
final class WorkKind {

    /**
     * What a thread was doing.
     *
     * @param kind   the kind of work
     * @param method the innermost method that is not of the JDK
     */
    record Where(String kind, String method) {}

    /** By the beginning of the class name; the first that fits counts. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("java.util.concurrent.locks.", "locks and hand-over between threads"),
            Map.entry("jdk.internal.misc.Unsafe.park", "locks and hand-over between threads"),
            Map.entry("jdk.internal.misc.Unsafe.unpark", "locks and hand-over between threads"),
            Map.entry("sun.security.provider.", "hashing, random numbers, encryption"),
            Map.entry("com.sun.crypto.", "hashing, random numbers, encryption"),
            Map.entry("java.security.", "hashing, random numbers, encryption"),
            Map.entry("org.stewardledger.journal.tree.", "hashing, random numbers, encryption"),
            Map.entry("org.stewardledger.journal.Fingerprint", "hashing, random numbers, encryption"),
            Map.entry("org.postgresql.", "PostgreSQL driver"),
            Map.entry("com.zaxxer.", "connection pool"),
            Map.entry("tools.jackson.", "JSON"),
            Map.entry("com.fasterxml.", "JSON"),
            Map.entry("org.stewardledger.journal.Body", "JSON"),
            Map.entry("org.axonframework.", "Axon"),
            Map.entry("org.springframework.", "Spring"),
            Map.entry("com.github.benmanes.", "state cache"),
            Map.entry("org.stewardledger.api.measure.", "the load itself"),
            Map.entry("org.stewardledger.deciding.", "deciding: loading, folding, appending"),
            Map.entry("org.stewardledger.promise.", "deciding: the rules"),
            Map.entry("org.stewardledger.partnership.", "deciding: the rules"),
            Map.entry("org.stewardledger.standing.", "deciding: the rules"),
            Map.entry("org.stewardledger.act.", "deciding: the rules"),
            Map.entry("org.stewardledger.journal.", "journal: batches, recent events, reads"),
            Map.entry("org.stewardledger.projections.", "views"));

    private WorkKind() {}

    static Where of(RecordedStackTrace stack) {
        List<RecordedFrame> frames = stack.getFrames();
        String kind = frames.stream()
                .map(WorkKind::name)
                .flatMap(name -> kind(name).stream())
                .findFirst()
                .orElse("the rest of the JDK");
        String method = frames.stream()
                .map(WorkKind::name)
                .filter(name -> !name.matches("(java|jdk|sun|javax|com\\.sun)\\..*"))
                .findFirst()
                .orElseGet(() -> frames.isEmpty() ? "unknown" : name(frames.getFirst()));
        return new Where(kind, method);
    }

    private static Optional<String> kind(String name) {
        return KINDS.stream()
                .filter(kind -> name.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String name(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        return method.getType().getName() + "." + method.getName();
    }
}
