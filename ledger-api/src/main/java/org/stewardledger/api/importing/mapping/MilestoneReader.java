package org.stewardledger.api.importing.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.partnership.SetMilestone;
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
        String text = decoded(file, content);
        String begun = text.strip();
        if (!begun.startsWith("{") && !begun.startsWith("[")) {
            table(file, text);
            return;
        }
        try {
            JsonNode whole = JSON.readTree(text);
            if (whole.has("name") && begun.lines().count() == 1) {
                lines(file, text);
            } else {
                document(new Origin(file, 0), whole);
            }
        } catch (JacksonException severalLines) {
            if (text.lines().anyMatch(MilestoneReader::isObject)) {
                lines(file, text);
            } else {
                int line = severalLines.getLocation() == null
                        ? 0
                        : severalLines.getLocation().getLineNr();
                bad(new Origin(file, Math.max(line, 0)), Readable.whyNot(severalLines));
            }
        }
    }

    /** The text without its byte order mark; a line that is not UTF-8 is reported, and left empty. */
    private String decoded(String file, byte[] content) {
        StringBuilder text = new StringBuilder();
        for (Lines.Line line : Lines.of(file, content)) {
            try {
                text.append(line.text());
            } catch (UnusableFact unusable) {
                bad(line.origin(), unusable.reason());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Whether a line is an object, or several: then the file was meant to be lines, and this one is reported as such.
     */
    private static boolean isObject(String line) {
        try {
            return JSON.readTree(line).isObject();
        } catch (JacksonException part) {
            return line.strip().startsWith("{") && Readable.isFollowed(part);
        }
    }

    private void document(Origin origin, JsonNode document) {
        if (document.has("name")) {
            add(origin, document);
            return;
        }
        JsonNode entries = CONTAINERS.stream()
                .map(document::get)
                .filter(found -> found != null && found.isContainer())
                .findFirst()
                .orElse(document);
        int number = 0;
        for (JsonNode item : entries.isArray() ? entries.values() : List.<JsonNode>of()) {
            number++;
            String place = "in entry " + number + ", ";
            add(origin, item, place);
        }
        if (entries.isObject()) {
            entries.properties().forEach(entry -> add(origin, named(entry.getKey(), entry.getValue())));
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

    private void lines(String file, String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Origin origin = new Origin(file, number);
            try {
                if (!line.isBlank()) {
                    add(origin, JSON.readTree(line));
                }
            } catch (JacksonException malformed) {
                bad(origin, Readable.whyNot(malformed));
            }
        }
    }

    private void table(String file, String text) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord row : rows) {
                Origin origin = new Origin(file, Math.toIntExact(row.getStartingLineNumber()));
                if (!header.isEmpty()) {
                    row(origin, header, row.getFields());
                } else {
                    header = row.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    if (!header.contains("name") || new HashSet<>(header).size() < header.size()) {
                        bad(
                                origin,
                                "this is neither JSON nor a table: it begins with no line of names of columns, one"
                                        + " of them 'name', each once");
                        return;
                    }
                }
            }
        } catch (IOException | CsvParseException malformed) {
            bad(new Origin(file, 0), "this is no table of milestones: " + malformed.getMessage());
        }
    }

    /** Tables from spreadsheets have semicolons or tabs where a comma divides the digits of a number. */
    private static String separator(String text) {
        String header = text.strip().lines().findFirst().orElse("");
        return Stream.of(",", ";", "\t").filter(header::contains).findFirst().orElse(",");
    }

    private void row(Origin origin, List<String> header, List<String> fields) {
        if (fields.size() > header.size()) {
            bad(origin, "this has " + fields.size() + " fields under " + header.size() + " columns");
            return;
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (int place = 0; place < fields.size(); place++) {
            content.put(header.get(place), fields.get(place).strip());
        }
        add(origin, content);
    }

    private void add(Origin origin, JsonNode content) {
        add(origin, content, "");
    }

    private void add(Origin origin, JsonNode content, String place) {
        try {
            if (content instanceof ObjectNode object) {
                milestones.add(milestone(Optional.of(origin), object));
            } else {
                bad(origin, place + "a milestone has to be an object with a name");
            }
        } catch (UnusableFact unusable) {
            bad(origin, place + unusable.reason());
        }
    }

    private void bad(Origin origin, String reason) {
        badLines.add(BadLine.at(origin, reason));
    }

    private MilestoneFact milestone(Optional<Origin> origin, ObjectNode content) {
        String name =
                Readable.name("name", text(content, "name").orElseThrow(() -> new UnusableFact("name is missing")));
        ObjectNode kept = content.deepCopy();
        Optional<String> reference = text(content, "ref")
                .or(() -> text(content, "source"))
                .map(stated -> Readable.reference("reference of " + name, stated));
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
            int place = Integer.parseInt(ordinal);
            if (!isPlace(place)) {
                throw new UnusableFact("ordinal of " + name + " " + place + " is further than "
                        + SetMilestone.FURTHEST_ORDINAL + " from 0");
            }
            return place;
        } catch (NumberFormatException unfit) {
            throw new UnusableFact(
                    "ordinal of " + name + " '" + Readable.shortened(ordinal) + "' is not a whole number");
        }
    }

    /** Whether the ledger takes it as a place in a series. */
    static boolean isPlace(int ordinal) {
        return ordinal >= -SetMilestone.FURTHEST_ORDINAL && ordinal <= SetMilestone.FURTHEST_ORDINAL;
    }

    private static Optional<String> text(ObjectNode content, String field) {
        JsonNode value = content.get(field);
        if (value != null && value.isContainer()) {
            throw new UnusableFact(field + " has to be one value");
        }
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }
}
