package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.stewardledger.act.Refusal;

/**
 * Keeps {@code docs/reference/problems} true: one page for each code, made from what the code itself says. Run with
 * {@code -Dproblems=write} to write them.
 */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "reference", "problems");
    private static final Path CORE = Path.of("..", "ledger-core", "src", "main", "java");
    private static final Path HERE = Path.of("src", "main", "java");
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*(?<words>(?:(?!\\*/).)*)\\*/\\s*(?<name>[A-Z][A-Z0-9_]*)\\(", Pattern.DOTALL);

    @Test
    void everyCodeHasItsPageAndEveryPageItsCode() throws IOException {
        SortedMap<String, String> pages = pages();
        if ("write".equals(System.getProperty("problems"))) {
            write(pages);
        }
        assertThat(written()).isEqualTo(pages);
    }

    private static SortedMap<String, String> pages() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        SortedMap<String, String> list = new TreeMap<>();
        for (Class<? extends Enum<?>> refusals : refusals()) {
            Map<String, String> words = words(CORE, refusals);
            for (Enum<?> constant : refusals.getEnumConstants()) {
                Refusal refusal = (Refusal) constant;
                int status = Problem.status(refusal.kind()).value();
                pages.put(
                        refusal.code() + ".md",
                        page(refusal.code(), status, words.get(constant.name()), helps(refusal.kind())));
                list.put(refusal.code(), line(refusal.code(), status, words.get(constant.name())));
            }
        }
        Map<String, String> words = words(HERE, ProblemCode.class);
        for (ProblemCode code : ProblemCode.values()) {
            int status = code.status().value();
            pages.put(code.code() + ".md", page(code.code(), status, words.get(code.name()), ""));
            list.put(code.code(), line(code.code(), status, words.get(code.name())));
        }
        pages.put("README.md", index(list));
        return pages;
    }

    private static String page(String code, int status, String words, String helps) {
        return "# " + code + "\n\n" + Problem.title(code) + " · HTTP " + status + "\n\n" + words + "\n"
                + (helps.isEmpty() ? "" : "\n" + helps + "\n");
    }

    private static String line(String code, int status, String words) {
        return "| [" + code + "](" + code + ".md) | " + status + " | " + words.replace("|", "\\|") + " |";
    }

    private static String index(SortedMap<String, String> list) {
        return """
            # Problems

            What the ledger answers when it does not do what it was asked to: a problem document (RFC 9457) whose \
            `type` is `/problems/` and the code. Codes are never renamed; compare them, and leave `detail` to people.

            | code | status | what it says |
            |---|---|---|
            """ + String.join("\n", list.values()) + "\n";
    }

    private static String helps(Refusal.Kind kind) {
        return switch (kind) {
            case NO_STANDING -> "Whoever speaks lacks the standing for this act. Nothing was recorded.";
            case UNKNOWN ->
                "What the act names is not there, or may not be known to whoever speaks. Nothing was recorded.";
            case STATE ->
                "As things stand, this cannot be recorded. Nothing was; sending it again helps only once they changed.";
            case MOVED_ON ->
                "The terms moved on since they were read. Nothing was recorded; read them again, then decide.";
            case VALUES ->
                "The values of the act do not fit together. Nothing was recorded; sending it again does not help.";
        };
    }

    @SuppressWarnings("unchecked")
    private static Iterable<Class<? extends Enum<?>>> refusals() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        return scan.findCandidateComponents("org.stewardledger").stream()
                .<Class<? extends Enum<?>>>map(found -> (Class<? extends Enum<?>>) load(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The Javadoc of each constant, in one line. */
    private static Map<String, String> words(Path sources, Class<?> type) throws IOException {
        String source = Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
        return CONSTANT.matcher(source.substring(source.indexOf('{')))
                .results()
                .collect(Collectors.toMap(
                        match -> match.group("name"),
                        match -> match.group("words")
                                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                                .strip()));
    }

    private static SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        if (Files.isDirectory(PAGES)) {
            try (Stream<Path> files = Files.list(PAGES)) {
                for (Path file : files.toList()) {
                    written.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return written;
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (String stale : written().keySet()) {
            if (!pages.containsKey(stale)) {
                Files.delete(PAGES.resolve(stale));
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }
}
