package org.stewardledger.api.importing.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML into nodes that know their lines. All scalars stay text: {@code no} is not false, {@code 1.10} not 1.1.
 */
final class YamlTree {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonParser parser;
    private final Problems problems;

    private YamlTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The root of the file; a file that is no YAML is reported, and read as nothing. */
    static Node read(byte[] yaml, Problems problems) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            parser.nextToken();
            return new YamlTree(parser, problems).node();
        } catch (JacksonException failure) {
            int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
            problems.at(line, "this is not YAML: " + failure.getOriginalMessage());
            return new Node.Nothing(line);
        }
    }

    private Node node() {
        JsonToken token = parser.currentToken();
        int line = parser.currentTokenLocation().getLineNr();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return new Node.Nothing(line);
        }
        return switch (token) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            default -> new Node.Text(line, parser.getString().strip());
        };
    }

    private Node fields(int line) {
        SequencedMap<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int at = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(name, node()) != null) {
                problems.at(at, "'" + name + "' stands here twice");
            }
        }
        return new Node.Fields(line, fields);
    }

    private Node items(int line) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Items(line, List.copyOf(items));
    }
}
