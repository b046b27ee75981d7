package org.stewardledger.api.measure;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where processor time of this process goes: samples of what ran, by kind of work, by thread and by method. Time per
 * thread counts native code such as reading from sockets where the JVM can sample that, as it can on Linux.
 */
final class Profile implements AutoCloseable {

    private static final String ON_PROCESSOR = "jdk.CPUTimeSample";
    private static final String IN_JAVA = "jdk.ExecutionSample";
    private static final int SHOWN = 12;

    private final Recording recording = new Recording();
    private final long collecting = collecting();
    private final long compiling = compiling();

    private Profile() {}

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long compiling() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler == null ? 0 : compiler.getTotalCompilationTime();
    }

    static Profile start() {
        Profile profile = new Profile();
        profile.recording.enable(ON_PROCESSOR).with("throttle", "5ms");
        profile.recording.enable(IN_JAVA).with("period", "10 ms");
        profile.recording.start();
        return profile;
    }

    /** Ends sampling; says in lines where the time went. */
    List<String> stop() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("measure", ".jfr");
        try {
            recording.dump(file);
            List<RecordedEvent> all = RecordingFile.readAllEvents(file);
            List<RecordedEvent> onProcessor = of(ON_PROCESSOR, all);
            List<String> lines = new ArrayList<>();
            lines.add(String.format(
                    Locale.ROOT,
                    "beside Java threads, the JVM spent %d ms collecting garbage and %d ms compiling",
                    collecting() - collecting,
                    compiling() - compiling));
            lines.addAll(describe(onProcessor.isEmpty() ? of(IN_JAVA, all) : onProcessor));
            return lines;
        } finally {
            Files.delete(file);
        }
    }

    private static List<RecordedEvent> of(String type, List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(type) && event.getStackTrace() != null)
                .toList();
    }

    private static List<String> describe(List<RecordedEvent> samples) {
        Map<String, Integer> kinds = new HashMap<>();
        Map<String, Integer> threads = new HashMap<>();
        Map<String, Integer> methods = new HashMap<>();
        for (RecordedEvent sample : samples) {
            WorkKind.Where where = WorkKind.of(sample.getStackTrace());
            kinds.merge(where.kind(), 1, Integer::sum);
            methods.merge(where.method(), 1, Integer::sum);
            threads.merge(group(thread(sample)), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        lines.add(samples.size() + " samples of processor time; by thread:");
        lines.addAll(shares(threads, samples.size()));
        lines.add("by kind of work:");
        lines.addAll(shares(kinds, samples.size()));
        lines.add("by method, the innermost one that is not the JDK's:");
        lines.addAll(shares(methods, samples.size()));
        return lines;
    }

    private static String thread(RecordedEvent sample) {
        String field = sample.hasField("eventThread") ? "eventThread" : "sampledThread";
        RecordedThread thread = sample.getThread(field);
        return thread == null || thread.getJavaName() == null ? "unnamed" : thread.getJavaName();
    }

    /** Numbered threads of one name are one. */
    private static String group(String thread) {
        return thread.replaceFirst("[-#]\\d+$", "").replaceFirst("-\\d+-.*", "");
    }

    private static List<String> shares(Map<String, Integer> counts, int all) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(entry ->
                        String.format(Locale.ROOT, "%5.1f %%  %s", 100.0 * entry.getValue() / all, entry.getKey()))
                .toList();
    }

    @Override
    public void close() {
        recording.close();
    }
}
