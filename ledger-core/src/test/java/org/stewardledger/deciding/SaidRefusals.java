package org.stewardledger.deciding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Refusal;
import org.stewardledger.partnership.PartnershipRefusal;

/**
 * What the Javadoc of an act says that it refuses, with each name resolved to its stable code: that of its own entity,
 * else of the partnership, else of every act; that of the partnership where it says so. The generated history holds
 * that no act is refused with another code than these.
 */
final class SaidRefusals {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path PROBLEMS = Path.of("..", "docs", "reference", "problems");
    private static final Pattern SENTENCE = Pattern.compile("Refuses(?:, in this order)?: ([^.]*)\\.");
    private static final Pattern NAME = Pattern.compile("\\b([A-Z][A-Z0-9_]{3,})\\b( of the\\s+partnership)?");

    /** What the Javadoc says of the act beside what it refuses. */
    static String otherwise(Class<? extends Act> act) {
        return SENTENCE.matcher(Javadoc.of(act).text()).replaceFirst("").strip();
    }

    /** The names in their order, as links to what is said of each, and the words between them. */
    static String of(Class<? extends Act> act) {
        Matcher sentence = SENTENCE.matcher(Javadoc.of(act).text());
        if (!sentence.find()) {
            throw new AssertionError(act + " does not say what it refuses");
        }
        return NAME.matcher(sentence.group(1)).replaceAll(name -> linked(act, name));
    }

    private static String linked(Class<? extends Act> act, MatchResult name) {
        String code = code(act, name.group(1), name.group(2) != null);
        if (!Files.exists(PROBLEMS.resolve(code + ".md"))) {
            throw new AssertionError("no page says what " + code + " means");
        }
        return "[`%s`](problems/%s.md)".formatted(code, code);
    }

    private static String code(Class<? extends Act> act, String name, boolean ofPartnership) {
        return (ofPartnership ? List.of(PartnershipRefusal.class) : refusals(act))
                .stream()
                        .flatMap(refusals -> constant(refusals, name).stream())
                        .map(Refusal::code)
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError(act + " says that it refuses " + name + ", which is no refusal"));
    }

    private static Optional<? extends Refusal> constant(Class<? extends Refusal> refusals, String name) {
        return Arrays.stream(refusals.getEnumConstants())
                .filter(refusal -> ((Enum<?>) refusal).name().equals(name))
                .findFirst();
    }

    /** Those of the act's own package first. */
    private static List<Class<? extends Refusal>> refusals(Class<? extends Act> act) {
        List<Class<? extends Refusal>> refusals = new ArrayList<>();
        String inPackage = act.getPackageName();
        try (Stream<Path> files = Files.list(SOURCES.resolve(inPackage.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Refusal.java")) {
                    refusals.add(Class.forName(inPackage + "." + name.replace(".java", ""))
                            .asSubclass(Refusal.class));
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        refusals.add(PartnershipRefusal.class);
        refusals.add(ActRefusal.class);
        return refusals.stream().distinct().toList();
    }
}
