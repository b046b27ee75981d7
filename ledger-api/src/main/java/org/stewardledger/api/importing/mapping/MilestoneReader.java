package org.stewardledger.api.importing.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads milestone files: JSON Lines or CSV with {@code name}, {@code date} and where known {@code ordinal}, {@code at},
 * {@code ref}; a JSON list of the same; or a JSON object from name to date, as it is or under {@code milestones} or
 * {@code releases}.
 */
public final class MilestoneReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final List<String> CONTAINERS = List.of("milestones", "releases");

    private final Times times;
    private final List<MilestoneFact> milestones = new ArrayList<>();
    private final List<BadLine> badLines = new ArrayList<>();

    private MilestoneReader(ZoneId zone) {
        this.times = new Times(zone);
    }

    /**
     * What was read.
     *
     * @param milestones what the file says, in its order
     * @param badLines   what could not be read
     */
    public record Read(List<MilestoneFact> milestones, List<BadLine> badLines) {}

    /** Reads one file. */
    public static Read read(ZoneId zone, String file, byte[] content) {
        MilestoneReader reader = new MilestoneReader(zone);
        reader.file(file, content);
        return new Read(reader.milestones, reader.badLines);
    }

    /** Reads milestones again that earlier imports kept. */
    public static List<MilestoneFact> stored(ZoneId zone, List<String> lines) {
        MilestoneReader reader = new MilestoneReader(zone);
        return lines.stream()
                .map(line -> reader.milestone(Optional.empty(), (ObjectNode) JSON.readTree(line)))
                .toList();
    }

    private void file(String file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).strip();
        Optional<JsonNode> whole = whole(text);
        if (whole.isPresent()) {
            document(file, whole.get());
        } else if (text.startsWith("{")) {
            Lines.of(file, content).forEach(this::line);
        } else if (!text.isEmpty()) {
            table(file, text);
        }
    }

    private static Optional<JsonNode> whole(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(node -> node.isContainer() && !node.has("name"));
        } catch (JacksonException severalLines) {
            return Optional.empty();
        }
    }

    private void document(String file, JsonNode document) {
        Origin origin = new Origin(file, 0);
        if (document.isArray()) {
            document.forEach(item -> add(origin, item));
            return;
        }
        JsonNode entries = CONTAINERS.stream()
                .map(document::get)
                .filter(found -> found != null && found.isContainer())
                .findFirst()
                .orElse(document);
        if (entries.isArray()) {
            entries.forEach(item -> add(origin, item));
            return;
        }
        for (Map.Entry<String, JsonNode> entry : entries.properties()) {
            add(origin, named(entry.getKey(), entry.getValue()));
        }
    }

    private static ObjectNode named(String name, JsonNode value) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        if (value instanceof ObjectNode object) {
            content.setAll(object);
        } else {
            content.set("date", value);
        }
        return content.put("name", name);
    }

    private void line(Lines.Line line) {
        try {
            String text = line.text();
            if (!text.isBlank()) {
                add(line.origin(), JSON.readTree(text));
            }
        } catch (JacksonException malformed) {
            bad(line.origin(), "this is not JSON: " + malformed.getOriginalMessage());
        } catch (UnusableFact unusable) {
            bad(line.origin(), unusable.reason());
        }
    }

    private void table(String file, String text) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                ObjectNode content = JsonNodeFactory.instance.objectNode();
                row.getFieldsAsMap().forEach((name, value) -> content.put(name.strip(), value.strip()));
                add(new Origin(file, Math.toIntExact(row.getStartingLineNumber())), content);
            }
        } catch (Exception malformed) {
            bad(new Origin(file, 0), "this is neither JSON nor a table of milestones: " + malformed.getMessage());
        }
    }

    private void add(Origin origin, JsonNode content) {
        try {
            if (content instanceof ObjectNode object) {
                milestones.add(milestone(Optional.of(origin), object));
            } else {
                bad(origin, "a milestone has to be an object with a name");
            }
        } catch (UnusableFact unusable) {
            bad(origin, unusable.reason());
        }
    }

    private void bad(Origin origin, String reason) {
        badLines.add(BadLine.at(origin, reason));
    }

    private MilestoneFact milestone(Optional<Origin> origin, ObjectNode content) {
        String name = text(content, "name").orElseThrow(() -> new UnusableFact("name is missing"));
        ObjectNode kept = content.deepCopy();
        Optional<String> reference = text(content, "ref").or(() -> text(content, "source"));
        return new MilestoneFact(
                Canonical.identityOf(kept),
                origin,
                name,
                text(content, "date").map(date -> times.day("date of " + name, date)),
                text(content, "ordinal").map(ordinal -> number(name, ordinal)),
                text(content, "at").map(at -> times.time("at of " + name, at)),
                reference.orElse(name),
                Canonical.textOf(kept));
    }

    private static int number(String name, String ordinal) {
        try {
            return Integer.parseInt(ordinal);
        } catch (NumberFormatException unfit) {
            throw new UnusableFact("ordinal of " + name + " '" + ordinal + "' is not a whole number");
        }
    }

    private static Optional<String> text(ObjectNode content, String field) {
        JsonNode value = content.get(field);
        return value == null || value.isNull() || value.isContainer()
                ? Optional.empty()
                : Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }
}
