package org.stewardledger.api.importing.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One part of the profile while it is read: hands out the values of its keys, and reports what is missing, of the wrong
 * form, or not known here.
 */
final class Section {

    private static final int NAME = 200;

    private final String path;
    private final int line;
    private final SequencedMap<String, Node> fields;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private Section(String path, int line, SequencedMap<String, Node> fields, Problems problems) {
        this.path = path;
        this.line = line;
        this.fields = fields;
        this.problems = problems;
    }

    /** A node as a section; a node of another form is reported, and read as an empty section. */
    static Section of(String path, Node node, Problems problems) {
        return switch (node) {
            case Node.Fields map -> new Section(path, map.line(), map.fields(), problems);
            case Node.Nothing nothing -> new Section(path, nothing.line(), new LinkedHashMap<>(), problems);
            case Node.Text text -> notKeys(path, text, problems);
            case Node.Items items -> notKeys(path, items, problems);
        };
    }

    private static Section notKeys(String path, Node node, Problems problems) {
        problems.at(node.line(), where(path) + "expects keys and values here");
        return new Section(path, node.line(), new LinkedHashMap<>(), problems);
    }

    /** A part of this one; an empty section when it is not there. */
    Section section(String key) {
        return node(key)
                .map(node -> of(pathOf(key), node, problems))
                .orElseGet(() -> new Section(pathOf(key), line, new LinkedHashMap<>(), problems));
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The value of a key that has to be there. */
    String required(String key) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            report(line, key, "is missing");
        }
        return value.orElse("");
    }

    /** The value of a key that has to be there, of a length that the ledger takes. */
    String required(String key, int atMost) {
        String value = required(key);
        if (value.length() > atMost) {
            mistake(key, "has " + value.length() + " characters, at most " + atMost);
        }
        return value;
    }

    /** The name that has to be there under a key: one line of up to 200 characters, as everywhere in the ledger. */
    String name(String key) {
        String name = required(key, NAME);
        if (name.chars().anyMatch(Character::isISOControl)) {
            mistake(key, "holds a character that cannot be printed");
        }
        return name;
    }

    /** The value of a key; empty when it is not there or says nothing. */
    Optional<String> text(String key) {
        return node(key).flatMap(node -> text(key, node));
    }

    /** The value of a key as one of a closed set of words; empty when it is not there. */
    <T> Optional<T> word(String key, Map<String, T> words) {
        return node(key).flatMap(node -> text(key, node).flatMap(text -> word(key, node.line(), text, words)));
    }

    /** The value of a key as one of a closed set of words, or else what counts when it is not there. */
    <T> T word(String key, Map<String, T> words, T otherwise) {
        return word(key, words).orElse(otherwise);
    }

    /** The value of a key read by a function that throws {@link RuntimeException} when it does not fit. */
    <T> Optional<T> read(String key, Function<String, T> reading, String expected) {
        Optional<Node> node = node(key);
        Optional<String> text = node.flatMap(value -> text(key, value));
        if (node.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text.get()));
        } catch (RuntimeException unfit) {
            report(node.get().line(), key, "'" + text.get() + "' is not " + expected);
            return Optional.empty();
        }
    }

    /** The texts of a list; one text alone counts as a list of one. */
    List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    /** A list of words of a closed set. */
    <T> List<T> words(String key, Map<String, T> words) {
        int at = node(key).map(Node::line).orElse(line);
        List<T> found = new ArrayList<>();
        for (String text : texts(key)) {
            word(key, at, text, words).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Every entry of a part whose keys the source chooses, read one by one in the order of the file. */
    <T> SequencedMap<String, T> entries(String key, BiFunction<String, Node, Optional<T>> reading) {
        SequencedMap<String, T> entries = new LinkedHashMap<>();
        Section part = section(key);
        part.fields.forEach((name, node) -> reading.apply(name, node).ifPresent(value -> entries.put(name, value)));
        return entries;
    }

    /** Reports every key that nobody asked for. */
    void done() {
        fields.forEach((key, node) -> {
            if (!asked.contains(key)) {
                report(node.line(), key, "is not known here; known are " + listed(asked));
            }
        });
    }

    /** Reports a mistake in the value of a key, at the line of the key. */
    void mistake(String key, String what) {
        report(Optional.ofNullable(fields.get(key)).map(Node::line).orElse(line), key, what);
    }

    /** One entry of this part; where it is one value instead of keys and values, it counts as the value of the key. */
    Section entry(String name, Node node, String shorthand) {
        return switch (node) {
            case Node.Text text ->
                new Section(pathOf(name), text.line(), new LinkedHashMap<>(Map.of(shorthand, text)), problems);
            case Node.Fields map -> of(pathOf(name), map, problems);
            case Node.Nothing nothing -> of(pathOf(name), nothing, problems);
            case Node.Items items -> of(pathOf(name), items, problems);
        };
    }

    /** One entry of a part whose keys the source chooses, as a section of its own that has just this key. */
    Section valueIn(String part, String key, Node node) {
        return new Section(pathOf(part), node.line(), new LinkedHashMap<>(Map.of(key, node)), problems);
    }

    private <T> Optional<T> word(String key, int wordLine, String text, Map<String, T> words) {
        Optional<T> meant = Optional.ofNullable(words.get(text));
        if (meant.isEmpty()) {
            report(wordLine, key, "'" + text + "' is not known; known are " + listed(words.keySet()));
        }
        return meant;
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(fields.get(key));
    }

    private Optional<String> text(String key, Node node) {
        return switch (node) {
            case Node.Text text -> Optional.of(text.text()).filter(value -> !value.isEmpty());
            case Node.Nothing nothing -> Optional.empty();
            case Node.Items items -> notText(key, items);
            case Node.Fields map -> notText(key, map);
        };
    }

    private Optional<String> notText(String key, Node node) {
        report(node.line(), key, "expects one value");
        return Optional.empty();
    }

    private List<String> texts(String key, Node node) {
        return switch (node) {
            case Node.Items items ->
                items.items().stream().flatMap(item -> text(key, item).stream()).toList();
            case Node.Text text -> text(key, text).stream().toList();
            case Node.Nothing nothing -> List.of();
            case Node.Fields map -> notText(key, map).stream().toList();
        };
    }

    private void report(int at, String key, String what) {
        problems.at(at, pathOf(key) + " " + what);
    }

    private static String where(String path) {
        return path.isEmpty() ? "the profile " : path + " ";
    }

    private static String listed(Collection<String> words) {
        return String.join(", ", new LinkedHashSet<>(words.stream().sorted().toList()));
    }
}
