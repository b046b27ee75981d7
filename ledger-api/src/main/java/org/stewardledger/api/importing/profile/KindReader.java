package org.stewardledger.api.importing.profile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.stewardledger.api.importing.profile.Meaning.WithoutPromise;
import org.stewardledger.api.importing.profile.StageRules.Keeps;
import org.stewardledger.api.importing.profile.StatusRules.Apply;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Verdict;

/** Reads the parts of a profile that say what kinds, stages and statuses mean. */
final class KindReader {

    private static final Map<String, Function<Section, Meaning>> MEANINGS = meanings();

    private final Section root;

    KindReader(Section root) {
        this.root = root;
    }

    SequencedMap<String, Meaning> kinds() {
        SequencedMap<String, Meaning> kinds = root.entries("kinds", this::meaning);
        if (kinds.values().stream().noneMatch(Meaning.PromiseMade.class::isInstance)) {
            root.mistake("kinds", "has none that means 'promise'");
        }
        return kinds;
    }

    private Optional<Meaning> meaning(String kind, Node node) {
        Section entry = root.section("kinds").entry(kind, node, "means");
        Optional<Function<Section, Meaning>> reading = entry.word("means", MEANINGS);
        if (reading.isEmpty() && !entry.has("means")) {
            entry.mistake("means", "is missing");
        }
        return reading.map(read -> {
            Meaning meaning = read.apply(entry);
            entry.done();
            return meaning;
        });
    }

    private static Map<String, Function<Section, Meaning>> meanings() {
        Map<String, Function<Section, Meaning>> meanings = new LinkedHashMap<>();
        meanings.put("promise", section -> new Meaning.PromiseMade());
        meanings.put("terms", section -> new Meaning.TermsChanged(withoutPromise(section)));
        meanings.put(
                "bearer",
                section ->
                        new Meaning.BearerChanged(from(section), section.text("promisees"), withoutPromise(section)));
        meanings.put("promisees", section -> new Meaning.PromiseesChanged(from(section), withoutPromise(section)));
        meanings.put("stage", section -> new Meaning.StageChanged(from(section)));
        meanings.put("status", section -> new Meaning.StatusChanged(from(section), withoutPromise(section)));
        meanings.put("outcome", section -> new Meaning.OutcomeSaid(said(section), withoutPromise(section)));
        meanings.put("removal", section -> new Meaning.Removed(removal(section)));
        meanings.put("restoration", section -> new Meaning.Restored());
        meanings.put("assessment", KindReader::assessed);
        meanings.put("membership", section -> new Meaning.Membership(true));
        meanings.put("left", section -> new Meaning.Membership(false));
        meanings.put("ignored", section -> new Meaning.Ignored());
        return meanings;
    }

    private static String from(Section section) {
        return section.text("from").orElse("value");
    }

    private static WithoutPromise withoutPromise(Section section) {
        return section.word("without-promise", Words.WITHOUT_PROMISE, WithoutPromise.BAD_LINE);
    }

    private static Saying said(Section section) {
        if (!section.has("outcome")) {
            section.mistake("outcome", "is missing");
        }
        return section.word("outcome", Words.SAYINGS, new Saying.Nothing());
    }

    private static Outcome removal(Section section) {
        Saying saying = section.word("outcome", Words.SAYINGS, new Saying.Became(Outcome.WITHDRAWN));
        return switch (saying) {
            case Saying.Became became -> became.outcome();
            case Saying.Open open -> notAnEnd(section);
            case Saying.Nothing nothing -> notAnEnd(section);
        };
    }

    private static Outcome notAnEnd(Section section) {
        section.mistake("outcome", "has to be what becomes of a promise that is taken away");
        return Outcome.WITHDRAWN;
    }

    private static Meaning assessed(Section section) {
        SequencedMap<String, Verdict> verdicts = section.entries(
                "verdicts",
                (value, node) -> section.valueIn("verdicts", value, node).word(value, Words.VERDICTS));
        Optional<Verdict> verdict = section.word("verdict", Words.VERDICTS);
        if (verdict.isPresent() == section.has("verdicts")) {
            section.mistake("verdict", "or verdicts has to be there, and not both");
        }
        return new Meaning.Assessed(verdict, from(section), verdicts, withoutPromise(section));
    }

    Optional<StageRules> stages() {
        Section section = root.section("stages");
        if (!root.has("stages")) {
            return Optional.empty();
        }
        List<String> order = section.texts("order");
        if (order.isEmpty()) {
            section.mistake("order", "has to name the stages from first to last");
        }
        StageRules rules = new StageRules(order, section.word("keeps", Words.KEEPS, Keeps.BEYOND), when(section));
        section.done();
        return Optional.of(rules);
    }

    StatusRules statuses() {
        Section section = root.section("statuses");
        Apply apply = section.word("apply", Words.APPLY, Apply.WHEN_SAID);
        SequencedMap<String, StatusRules.Rule> values = section.entries("values", (value, node) -> {
            Section entry = section.section("values").entry(value, node, "outcome");
            StatusRules.Rule rule = new StatusRules.Rule(said(entry), when(entry));
            entry.done();
            return Optional.of(rule);
        });
        section.done();
        return new StatusRules(apply, values);
    }

    private static Set<Condition> when(Section section) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(section.words("when", Words.CONDITIONS));
        return conditions;
    }

    /** Reports what is right alone and wrong together. */
    void checkTogether(MappingProfile profile) {
        boolean stages = profile.kinds().values().stream().anyMatch(Meaning.StageChanged.class::isInstance);
        if (stages && profile.stages().isEmpty()) {
            root.mistake("stages", "is missing, though a kind means 'stage'");
        }
        boolean statuses = profile.kinds().values().stream().anyMatch(Meaning.StatusChanged.class::isInstance);
        if (statuses && profile.statuses().values().isEmpty()) {
            root.mistake("statuses.values", "is missing, though a kind means 'status'");
        }
    }
}
