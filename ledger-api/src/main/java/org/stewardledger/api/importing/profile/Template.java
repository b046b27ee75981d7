package org.stewardledger.api.importing.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with fields of a fact in it, such as <code>{deliverable} of {subject}</code>.
 *
 * @param text the template as written
 */
public record Template(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]+)}");

    /** The fields named in it. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(text);
        while (matcher.find()) {
            fields.add(matcher.group(1));
        }
        return fields;
    }

    /** The text with the fields put in; empty when a field that it names is absent. */
    public Optional<String> fill(Function<String, Optional<String>> field) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = FIELD.matcher(text);
        while (matcher.find()) {
            Optional<String> value = field.apply(matcher.group(1)).filter(found -> !found.isBlank());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        matcher.appendTail(filled);
        return Optional.of(filled.toString().strip()).filter(result -> !result.isEmpty());
    }
}
