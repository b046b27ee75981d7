package org.stewardledger.api.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processor time used so far.
 *
 * @param jvmSeconds      by this process
 * @param postgresSeconds by all running processes called postgres, and those of theirs that ended
 */
record Cpu(double jvmSeconds, double postgresSeconds) {

    private static final double TICKS_PER_SECOND = 100;

    static Cpu now() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cpu(system.getProcessCpuTime() / 1e9, postgres());
    }

    Cpu since(Cpu earlier) {
        return new Cpu(jvmSeconds - earlier.jvmSeconds, postgresSeconds - earlier.postgresSeconds);
    }

    private static double postgres() {
        Path processes = Paths.get("/proc");
        if (!Files.isDirectory(processes)) {
            return ProcessHandle.allProcesses()
                            .filter(process -> process.info()
                                    .command()
                                    .filter(c -> c.contains("postgres"))
                                    .isPresent())
                            .map(process -> process.info().totalCpuDuration())
                            .flatMap(Optional::stream)
                            .mapToDouble(Duration::toMillis)
                            .sum()
                    / 1e3;
        }
        try (Stream<Path> all = Files.list(processes)) {
            return all.filter(path -> path.getFileName().toString().chars().allMatch(Character::isDigit))
                            .mapToDouble(Cpu::ticks)
                            .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** User and system time of a postgres process and of its ended children; 0 for any other, or one that just ended. */
    private static double ticks(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            if (!stat.contains("(postgres)")) {
                return 0;
            }
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Double.parseDouble(fields[11])
                    + Double.parseDouble(fields[12])
                    + Double.parseDouble(fields[13])
                    + Double.parseDouble(fields[14]);
        } catch (IOException ended) {
            return 0;
        }
    }
}
