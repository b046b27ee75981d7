package org.stewardledger.api.importing.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One way of writing any JSON content, so that equal content has equal digests: keys sorted, no space, plain numbers. */
public final class Canonical {

    private static final String LINE_NUMBER = "seq";

    private Canonical() {}

    /** The identity of a fact with this content; its number in the file is no part of it. */
    public static FactId identityOf(ObjectNode content) {
        ObjectNode counted = content.deepCopy();
        counted.remove(LINE_NUMBER);
        return new FactId(digest(textOf(counted)));
    }

    /** SHA-256 of a text, in hexadecimal digits. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The canonical text of some content. */
    public static String textOf(JsonNode content) {
        StringBuilder text = new StringBuilder();
        write(content, text);
        return text.toString();
    }

    /** A digest that begins. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            String separator = "{";
            for (String key : new TreeSet<>(node.propertyNames())) {
                text.append(separator).append(quoted(key)).append(':');
                write(node.required(key), text);
                separator = ",";
            }
            text.append(node.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                text.append(separator);
                write(item, text);
                separator = ",";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isNumber()) {
            text.append(node.decimalValue().stripTrailingZeros().toPlainString());
        } else {
            text.append(node.isString() ? quoted(node.stringValue()) : node.toString());
        }
    }

    private static String quoted(String value) {
        return JsonNodeFactory.instance.stringNode(value).toString();
    }
}
