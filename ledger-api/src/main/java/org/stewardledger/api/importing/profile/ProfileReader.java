package org.stewardledger.api.importing.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.profile.DueRules.DateFormat;
import org.stewardledger.api.importing.profile.DueRules.DueReading;
import org.stewardledger.api.importing.profile.DueRules.Unreadable;
import org.stewardledger.api.importing.profile.MilestoneRules.Known;
import org.stewardledger.api.importing.profile.MilestoneRules.Ordinal;
import org.stewardledger.api.importing.profile.MilestoneRules.Unnamed;
import org.stewardledger.api.importing.profile.PromiseRules.MadeAgain;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.promise.Subject;

/** Reads a mapping profile from YAML. Reading goes on after a mistake, so that all of them are told at once. */
public final class ProfileReader {

    private static final String FORMAT = "1";

    /** How many characters the ledger takes for a partnership's problem. */
    private static final int PROBLEM = 4_000;

    private static final List<String> DEFAULT_NAMES = List.of("deliverable");
    private static final List<DueReading> DEFAULT_READINGS = List.of(DueReading.MILESTONE, DueReading.DATE);

    private final Section root;

    private ProfileReader(Section root) {
        this.root = root;
    }

    /**
     * Reads a profile. Throws {@link InvalidProfile} with every mistake found.
     *
     * @param file name of the file, for what is said about it
     * @param yaml its content
     */
    public static MappingProfile read(String file, byte[] yaml) {
        Problems problems = new Problems(file);
        Section root = Section.of("", YamlTree.read(yaml, problems), problems);
        problems.check();
        MappingProfile profile = new ProfileReader(root).profile();
        problems.check();
        return profile;
    }

    private MappingProfile profile() {
        if (!root.required("profile").equals(FORMAT)) {
            root.mistake("profile", "has to be " + FORMAT + ", the format described in the reference");
        }
        String source = root.name("source");
        Optional<LocalDate> readAt = root.read("read-at", LocalDate::parse, "a day such as 2026-07-24");
        PartnershipEntry partnership = partnership(root.section("partnership"));
        PartnerRules partners = partners(root.section("partners"));
        PromiseRules promises = promises(root.section("promises"));
        DueRules dues = dues(root.section("dues"));
        MilestoneRules milestones = milestones(root.section("milestones"), dues);
        KindReader kinds = new KindReader(root);
        MappingProfile profile = new MappingProfile(
                source,
                readAt,
                partnership,
                partners,
                promises,
                dues,
                milestones,
                kinds.kinds(),
                kinds.stages(),
                kinds.statuses(),
                root.word("delivered", Words.DELIVERED, Delivered.EFFECTIVE));
        kinds.checkTogether(profile);
        root.done();
        return profile;
    }

    private static PartnershipEntry partnership(Section section) {
        PartnershipEntry entry = new PartnershipEntry(
                section.read("id", PartnershipId::of, "a UUID"),
                section.name("name"),
                section.required("problem", PROBLEM),
                section.read("zone", ZoneId::of, "a time zone such as Europe/Berlin")
                        .orElse(ZoneId.of("UTC")));
        section.done();
        return entry;
    }

    private static PartnerRules partners(Section section) {
        PartnerKind kind = section.word("kind", Words.PARTNER_KINDS, PartnerKind.TEAM);
        SequencedMap<String, PartnerKind> kinds = section.entries(
                "kinds", (name, node) -> section.valueIn("kinds", name, node).word(name, Words.PARTNER_KINDS));
        SequencedMap<String, List<String>> names = section.entries(
                "spellings",
                (name, node) ->
                        Optional.of(section.valueIn("spellings", name, node).texts(name)));
        SequencedMap<String, String> spellings = new LinkedHashMap<>();
        names.forEach((name, others) -> others.forEach(other -> {
            if (names.containsKey(other) || spellings.put(other, name) != null) {
                section.mistake("spellings", "has '" + other + "' in more than one place");
            }
        }));
        section.done();
        return new PartnerRules(kind, kinds, spellings);
    }

    private static PromiseRules promises(Section section) {
        PromiseRules rules = new PromiseRules(
                section.has("named-by") ? section.texts("named-by") : DEFAULT_NAMES,
                section.word("about", Words.SUBJECTS, Subject.RESULT),
                section.has("undertaking")
                        ? section.text("undertaking").map(Template::new)
                        : Optional.of(new Template("{subject}")),
                new Template(section.text("text").orElse("{title}")),
                section.text("condition").map(Template::new),
                section.text("pledged").map(Template::new),
                section.word("made-again", Words.MADE_AGAIN, MadeAgain.BAD_LINE));
        section.done();
        return rules;
    }

    private static DueRules dues(Section section) {
        List<DueReading> readings = section.words("read-as", Words.DUE_READINGS);
        DueRules rules = new DueRules(
                section.has("read-as") ? readings : DEFAULT_READINGS,
                section.read("milestone-names", Pattern::compile, "a regular expression"),
                section.read("date-format", DateFormat::of, "a date format such as dd.MM.yyyy"),
                section.word("unreadable", Words.UNREADABLE, Unreadable.BAD_LINE));
        section.done();
        return rules;
    }

    private static MilestoneRules milestones(Section section, DueRules dues) {
        MilestoneRules rules = new MilestoneRules(
                section.word("ordinal", Words.ORDINALS, Ordinal.ORDER),
                section.word("known", Words.KNOWN, Known.ON_ITS_DAY),
                section.word("unnamed", Words.UNNAMED, Unnamed.WITHOUT_DATE));
        boolean grouped = dues.milestoneNames()
                .filter(names -> names.matcher("").groupCount() > 0)
                .isPresent();
        if (rules.ordinal() == Ordinal.NAME && !grouped) {
            section.mistake("ordinal", "is 'name', so dues.milestone-names needs a group for the number");
        }
        section.done();
        return rules;
    }
}
