package org.stewardledger.api.web;

import java.util.Locale;
import java.util.Map;
import org.stewardledger.agreement.Clause;

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
            Map.entry("bears", "Bears what was given up"),
            Map.entry("recorded", "Put on record"),
            Map.entry("asked", "Asked before"),
            Map.entry("ruleWords", "The rule in words"),
            Map.entry("borneBy", "Borne by"),
            Map.entry("others", "Also borne by"),
            Map.entry("beforeOwnGoal", "Came before a goal of its own"),
            Map.entry("profiles", "Each assessor"),
            Map.entry("released", "Released from"),
            Map.entry("promised", "Promised"),
            Map.entry("asks", "Asks for promises"),
            Map.entry("equity", "Who asks, is asked, decides and carries"),
            Map.entry("mandatesBefore", "Mandates before"),
            Map.entry("responsible", "Keeps the legal responsibility"),
            Map.entry("validity", "How it stands"),
            Map.entry("done", "Acts under it"),
            Map.entry("towards", "Only with"),
            Map.entry("dueBy", "Due by"),
            Map.entry("inForce", "Version in force"),
            Map.entry("reviewOn", "To be reviewed on"),
            Map.entry("reviewOver", "That day is over"),
            Map.entry("missing", "Elements that nobody wrote"),
            Map.entry("elements", "The ten elements"),
            Map.entry("draft", "What the draft makes of it"),
            Map.entry("endings", "Declared about its end"),
            Map.entry("endsOn", "Ends on"),
            Map.entry("replaces", "In place of version"),
            Map.entry("comparedWith", "Compared with version"),
            Map.entry("read", "Replaces version"),
            Map.entry("settled", "In force since"),
            Map.entry("amendments", "Promises it moves"),
            Map.entry("timing", "When"),
            Map.entry("terms", "Old and new terms"),
            Map.entry("words", "In words"),
            Map.entry("notAssessed", "Due and not assessed"),
            Map.entry("tests", "By when we will know that we are successful"),
            Map.entry("day", "By"),
            Map.entry("onTime", "Known before the day was over"),
            Map.entry("neverApplied", "Agreed, and never applied nor waived"),
            Map.entry("neverAgreed", "Followed, and never agreed"),
            Map.entry("applied", "Agreed and applied"),
            Map.entry("waived", "Agreed and waived"),
            Map.entry("binding", "Still in force"),
            Map.entry("agreed", "What was agreed"),
            Map.entry("appliers", "May be applied by"),
            Map.entry("alsoMeets", "Also meets"),
            Map.entry("uses", "Applied or waived in all"));

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
            case "roles" ->
                "Who is in the partnership and in which role, who may act for whom, now and before, and what was put "
                        + "to all.";
            case "agreements" ->
                "What partners agreed for results: what is missing, every version and what it changed, and who "
                        + "consented. What is missing blocks nothing.";
            case "success-tests" ->
                "By when partners will know that they are successful, and what was judged of it. No judgement "
                        + "overwrites another.";
            case "consequences" ->
                "Agreed consequences that were never applied, beside applied ones that were never agreed.";
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

    /** What a clause of an agreement is called. */
    static String clause(Clause clause) {
        return sentence(
                switch (clause) {
                    case Clause.OfElement element -> constant(element.element());
                    case Clause.OfResult result -> "result";
                    case Clause.OfSuccessTest test -> "success test";
                    case Clause.OfConsequence consequence -> "consequence";
                    case Clause.ResolutionPath path -> "resolving disputes";
                    case Clause.Assessing assessing -> "who may assess";
                });
    }

    /** The same words, with a capital letter at their beginning. */
    static String sentenceOf(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(String words) {
        return sentenceOf(words.toLowerCase(Locale.ROOT));
    }
}
