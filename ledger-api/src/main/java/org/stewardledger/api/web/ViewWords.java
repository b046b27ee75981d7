package org.stewardledger.api.web;

import java.util.Locale;
import java.util.Map;

/** How pages say what views are, and the names of what they hold. */
final class ViewWords {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("by", "Said by"),
            Map.entry("of", "Of whom"),
            Map.entry("origin", "On record"),
            Map.entry("earlier", "Said before"),
            Map.entry("before", "Assessed before"),
            Map.entry("against", "On record against it"),
            Map.entry("held", "Roles held"),
            Map.entry("past", "Roles held before"),
            Map.entry("motions", "What was put to all members"),
            Map.entry("equity", "Who is asked, decides and carries"),
            Map.entry("bears", "Bears what was given up"),
            Map.entry("recorded", "Put on record"),
            Map.entry("asked", "Asked before"),
            Map.entry("ruleWords", "The rule in words"),
            Map.entry("borneBy", "Borne by"),
            Map.entry("others", "Also borne by"),
            Map.entry("beforeOwnGoal", "Came before a goal of its own"),
            Map.entry("profiles", "Each assessor"),
            Map.entry("released", "Released from"),
            Map.entry("promised", "Promised"));

    private ViewWords() {}

    /** What a view is called on pages. */
    static String title(String view) {
        return switch (view) {
            case "stages" -> "Stages of working together";
            case "decisions" -> "Decisions and equity";
            default -> sentence(view.replace('-', ' '));
        };
    }

    /** What a view is about. */
    static String lead(String view) {
        return switch (view) {
            case "roles" -> "Who is in the partnership and in which role, now and before, and what was put to all.";
            case "charter" -> "What partners state of themselves and of working together. What is stated last stands.";
            case "decisions" ->
                "What was decided and how, and what that comes to for each partner. The counts are no score: "
                        + "each opens to what it counts.";
            case "stages" ->
                "How closely partners work together, as each assessor says, beside what on record speaks against it.";
            case "participation" -> "Whose voices were heard that are no partner’s.";
            default -> "What was told in this partnership, as far as you may see it.";
        };
    }

    /** The name of a component in words. */
    static String label(String component) {
        String known = LABELS.get(component);
        return known == null ? sentence(component.replaceAll("(?<=[a-z])(?=[A-Z])", " ")) : known;
    }

    /** A constant of an enumeration in words. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same words, with a capital letter at their beginning. */
    static String sentenceOf(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(String words) {
        return sentenceOf(words.toLowerCase(Locale.ROOT));
    }
}
