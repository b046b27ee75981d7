package org.stewardledger.api.importing.mapping;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way of writing any JSON content, so that equal content has equal digests: keys sorted, no space, plain numbers.
 */
public final class Canonical {

    private static final String LINE_NUMBER = "seq";
    private static final int MOST_ZEROS = 1_000;

    private Canonical() {}

    /** The identity of a fact with this content; its number in the file is no part of it. */
    public static FactId identityOf(ObjectNode content) {
        StringBuilder text = new StringBuilder();
        writeFields(content, Set.of(LINE_NUMBER), text);
        return new FactId(digest(text.toString()));
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
            writeFields(node, Set.of(), text);
        } else if (node.isArray()) {
            text.append('[');
            for (int place = 0; place < node.size(); place++) {
                text.append(place == 0 ? "" : ",");
                write(node.required(place), text);
            }
            text.append(']');
        } else if (node.isNumber()) {
            text.append(plain(node.decimalValue().stripTrailingZeros()));
        } else if (node.isString()) {
            writeQuoted(node.stringValue(), text);
        } else {
            text.append(node);
        }
    }

    /** As digits only; with an exponent where that would be pages of zeros. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    private static void writeFields(JsonNode object, Set<String> except, StringBuilder text) {
        text.append('{');
        String separator = "";
        for (String key : new TreeSet<>(object.propertyNames())) {
            if (!except.contains(key)) {
                text.append(separator);
                writeQuoted(key, text);
                text.append(':');
                write(object.required(key), text);
                separator = ",";
            }
        }
        text.append('}');
    }

    private static void writeQuoted(String value, StringBuilder text) {
        text.append('"');
        for (int place = 0; place < value.length(); place++) {
            char character = value.charAt(place);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < ' ') {
                text.append("\\u").append(HexFormat.of().toHexDigits(character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }
}
