import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies the layout of all Java sources below the working directory.
 *
 * <p>Run by the build on the JDK it compiles with. A formatter inside Maven would parse with the JDK that Maven runs
 * on, which may be too old for these sources.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        List<Path> different = sources(Path.of("")).parallelStream()
                .filter(source -> isDifferent(source, apply))
                .toList();
        if (apply) {
            System.out.println("Laid out " + different.size() + " files.");
        } else if (!different.isEmpty()) {
            System.err.println("Not laid out as agreed; put right with: mvn -N verify -Dformat=apply");
            different.forEach(source -> System.err.println("  " + source));
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Format::isOurs)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : file) {
            if (part.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDifferent(Path source, boolean apply) {
        try {
            String before = Files.readString(source);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (apply && !after.equals(before)) {
                Files.writeString(source, after);
            }
            return !after.equals(before);
        } catch (IOException | FormatterException failure) {
            throw new IllegalStateException(source + ": " + failure.getMessage(), failure);
        }
    }
}
