package org.stewardledger.api.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time used so far, in seconds.
 *
 * @param jvm      by this process
 * @param views    of that, by the threads that keep views current
 * @param children by programs that this process ran and that ended, such as pgbench
 * @param postgres by the server that is measured, and by no other on the machine
 */
record Cpu(double jvm, double views, double children, double postgres) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /**
     * Reads the clocks.
     *
     * @param postmaster the process id of the server's first process
     */
    static Cpu now(long postmaster) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double jvm = system.getProcessCpuTime() / 1e9;
        return Files.isReadable(Path.of("/proc/self/stat"))
                ? new Cpu(jvm, ofViews(), ticks(stat("self"), CHILDREN_USER, CHILDREN_SYSTEM), linux(postmaster))
                : new Cpu(jvm, ofViews(), 0, elsewhere(postmaster));
    }

    Cpu since(Cpu earlier) {
        return new Cpu(
                jvm - earlier.jvm, views - earlier.views, children - earlier.children, postgres - earlier.postgres);
    }

    /** By how many this was used. */
    Cpu per(long steps) {
        double share = Math.max(1, steps);
        return new Cpu(jvm / share, views / share, children / share, postgres / share);
    }

    private static double ofViews() {
        var threads = ManagementFactory.getThreadMXBean();
        double seconds = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("view ")) {
                seconds += Math.max(0, threads.getThreadCpuTime(thread.getThreadId())) / 1e9;
            }
        }
        return seconds;
    }

    /** Of the first process, of its children, and of those of its children that ended. */
    private static double linux(long postmaster) {
        String parent = Long.toString(postmaster);
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            double children = all.map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Cpu::stat)
                    .filter(fields -> fields.length > CHILDREN_SYSTEM && fields[PARENT].equals(parent))
                    .mapToDouble(fields -> ticks(fields, USER, SYSTEM))
                    .sum();
            return children + ticks(stat(parent), USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double elsewhere(long postmaster) {
        return ProcessHandle.of(postmaster).stream()
                        .flatMap(first -> Stream.concat(Stream.of(first), first.children()))
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToDouble(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    private static double ticks(String[] stat, int... fields) {
        double ticks = 0;
        for (int field : fields) {
            ticks += field < stat.length ? Double.parseDouble(stat[field]) : 0;
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** The fields of a process after its name; none when it just ended. */
    private static String[] stat(String process) {
        try {
            String stat = Files.readString(Path.of("/proc", process, "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
