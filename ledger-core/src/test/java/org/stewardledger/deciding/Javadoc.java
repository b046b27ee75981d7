package org.stewardledger.deciding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source says of a type, in one line each, as Markdown.
 *
 * @param text       of the type itself
 * @param components of a record: what it says of each component, by name
 */
record Javadoc(String text, Map<String, String> components) {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern COMPONENT = Pattern.compile("@param\\s+(\\S+)\\s+((?:(?!@param\\b).)*)");

    /** The Javadoc of a record, enumeration or interface of this module; fails when there is none. */
    static Javadoc of(Class<?> type) {
        String source = source(type);
        Matcher declaration = Pattern.compile("\\b(?:record|enum|interface) " + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new AssertionError("the source does not declare " + type);
        }
        String before = source.substring(0, declaration.start());
        String comment = plain(before.substring(before.lastIndexOf("/**")));
        Map<String, String> components = new HashMap<>();
        COMPONENT
                .matcher(comment)
                .results()
                .forEach(found -> components.put(found.group(1), found.group(2).strip()));
        return new Javadoc(comment.split("@param")[0].strip(), components);
    }

    /** The Javadoc of a constant of an enumeration; empty when its name says it all. */
    static String of(Enum<?> constant) {
        Matcher found = Pattern.compile("(/\\*\\*(?:(?!\\*/).)*\\*/)\\s*" + constant.name() + "\\b", Pattern.DOTALL)
                .matcher(source(constant.getDeclaringClass()));
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String source(Class<?> type) {
        String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.substring("/**".length(), comment.indexOf("*/"))
                .replaceAll("\\n\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .replace("<p>", "")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
