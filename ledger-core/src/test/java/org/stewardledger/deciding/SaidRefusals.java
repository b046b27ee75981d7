package org.stewardledger.deciding;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * else of the partnership, else of every act. Where both the entity and the partnership have a name, it is the code
 * that was heard when the act was said where nothing is on record, if one was.
 */
final class SaidRefusals {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path PROBLEMS = Path.of("..", "docs", "reference", "problems");
    private static final Pattern SENTENCE = Pattern.compile("Refuses(?:, in this order)?: ([^.]*)\\.");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9_]{3,}\\b");

    private final Map<Class<?>, Set<String>> heard = new HashMap<>();

    SaidRefusals(List<ActsFixtureTest.Story> stories) {
        for (ActsFixtureTest.Story story : stories) {
            String refusal = new Harbour().refusal(story.now());
            heard.computeIfAbsent(story.now().act().getClass(), act -> new HashSet<>())
                    .add(refusal.replaceFirst(": .*", ""));
        }
    }

    /** What the Javadoc says of the act beside what it refuses. */
    static String otherwise(Class<? extends Act> act) {
        return SENTENCE.matcher(Javadoc.of(act).text()).replaceFirst("").strip();
    }

    /** The names in their order, as links to what is said of each, and the words between them. */
    String of(Class<? extends Act> act) {
        Matcher sentence = SENTENCE.matcher(Javadoc.of(act).text());
        if (!sentence.find()) {
            throw new AssertionError(act + " does not say what it refuses");
        }
        return NAME.matcher(sentence.group(1)).replaceAll(name -> linked(act, name));
    }

    private String linked(Class<? extends Act> act, MatchResult name) {
        return codes(act, name.group()).stream()
                .map(code -> "[`%s`](problems/%s.md)".formatted(code, code))
                .collect(joining(" or "));
    }

    private List<String> codes(Class<? extends Act> act, String name) {
        List<String> codes = refusals(act).stream()
                .flatMap(refusals -> constant(refusals, name).stream())
                .map(Refusal::code)
                .toList();
        if (codes.isEmpty()) {
            throw new AssertionError(act + " says that it refuses " + name + ", which is no refusal");
        }
        List<String> told = codes.stream()
                .filter(code -> heard.getOrDefault(act, Set.of()).contains(code))
                .toList();
        List<String> meant = told.isEmpty() ? codes.subList(0, 1) : told;
        for (String code : meant) {
            if (!Files.exists(PROBLEMS.resolve(code + ".md"))) {
                throw new AssertionError("no page says what " + code + " means");
            }
        }
        return meant;
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
