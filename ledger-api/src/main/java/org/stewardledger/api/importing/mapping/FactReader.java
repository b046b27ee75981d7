package org.stewardledger.api.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.api.importing.mapping.Fact.Effective;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.Meaning;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads facts from JSON Lines. A line that cannot be read is reported, and reading goes on. */
public final class FactReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final MappingProfile profile;
    private final FactForm form;
    private final Times times;

    public FactReader(MappingProfile profile) {
        this.profile = profile;
        this.form = new FactForm(profile);
        this.times = new Times(profile.partnership().zone());
    }

    /**
     * What was read.
     *
     * @param facts    the facts, in the order of the files
     * @param badLines what could not be read
     */
    public record Read(List<Fact> facts, List<BadLine> badLines) {}

    /** Reads one file of facts; blank lines are passed over. */
    public Read read(String file, byte[] jsonLines) {
        List<Fact> facts = new ArrayList<>();
        List<BadLine> badLines = new ArrayList<>();
        for (Lines.Line line : Lines.of(file, jsonLines)) {
            try {
                String text = line.text();
                if (!text.isBlank()) {
                    facts.add(fact(Optional.of(line.origin()), text));
                }
            } catch (UnusableFact unusable) {
                badLines.add(BadLine.at(line.origin(), unusable.reason()));
            }
        }
        return new Read(facts, badLines);
    }

    /** Reads facts again that earlier imports kept; one that this profile cannot read is reported. */
    public Read stored(List<String> lines) {
        List<Fact> facts = new ArrayList<>();
        List<BadLine> badLines = new ArrayList<>();
        for (String line : lines) {
            try {
                facts.add(fact(Optional.empty(), line));
            } catch (UnusableFact unusable) {
                badLines.add(new BadLine("on record from an earlier import: " + line, 0, unusable.reason()));
            }
        }
        return new Read(facts, badLines);
    }

    private Fact fact(Optional<Origin> origin, String line) {
        ObjectNode content = content(line);
        String kind = required(content, "kind");
        Meaning meaning = profile.kinds().get(kind);
        if (meaning == null) {
            throw new UnusableFact("kind '" + Readable.shortened(kind) + "' is not in the profile; known are "
                    + String.join(", ", profile.kinds().keySet()));
        }
        form.check(content, meaning);
        var at = times.time("at", required(content, "at"));
        var writtenAt = single(content, "written_at").map(text -> times.time("written_at", text));
        Fact fact = new Fact(
                Canonical.identityOf(content),
                origin,
                required(content, "subject"),
                kind,
                Readable.reference("ref", required(content, "ref")),
                at,
                writtenAt.orElse(at),
                single(content, "effective").map(this::effective),
                content,
                line);
        boolean nobody = fact.text("partner").isEmpty();
        if (meaning instanceof Meaning.PromiseMade && nobody) {
            throw new UnusableFact("partner is missing: nobody is named who promises");
        }
        if (meaning instanceof Meaning.Membership membership && !membership.member() && nobody) {
            throw new UnusableFact("partner is missing: nobody is named who left");
        }
        return fact;
    }

    private Effective effective(String text) {
        return times.isDay(text)
                ? new Effective(times.time("effective", text), Optional.of(times.day("effective", text)))
                : new Effective(times.time("effective", text), Optional.empty());
    }

    private static ObjectNode content(String line) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw new UnusableFact(Readable.whyNot(malformed));
        }
        throw new UnusableFact("this is not a JSON object");
    }

    private static String required(ObjectNode content, String field) {
        return single(content, field).orElseThrow(() -> new UnusableFact(field + " is missing"));
    }

    private static Optional<String> single(ObjectNode content, String field) {
        JsonNode value = content.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value.isContainer()) {
            throw new UnusableFact(field + " has to be one value");
        }
        String text = value.asString().strip();
        return Optional.of(Readable.line(field, text)).filter(found -> !found.isEmpty());
    }
}
