package org.stewardledger.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stewardledger.act.ActRefused;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads records out of JSON bodies strictly, and says everything that is wrong with one. */
public final class JsonBodies {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 20;
    private static final String UNFIT = "The fields of the body are not as they have to be.";

    private final JsonMapper parsing;
    private final JsonMapper binding;

    /** Makes a reader. */
    public JsonBodies() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        this.parsing = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.binding = LedgerJson.mapper();
    }

    /** Reads a record. Refuses, in this order: REQUEST_MALFORMED, REQUEST_INVALID. */
    public <T> T read(byte[] body, Class<T> type) {
        return bind(checked(body, ActForms.of(type)), type);
    }

    /** Parses a body and checks it against a form. Refuses, in this order: REQUEST_MALFORMED, REQUEST_INVALID. */
    JsonNode checked(byte[] body, Form form) {
        JsonNode value = parse(body);
        List<Problem.Fault> faults = new ArrayList<>();
        form.check(value, "", faults);
        if (!faults.isEmpty()) {
            throw new Refused(ProblemCode.REQUEST_INVALID, UNFIT, faults);
        }
        return value;
    }

    private JsonNode parse(byte[] body) {
        try {
            return parsing.readTree(body);
        } catch (StreamReadException unreadable) {
            throw new Refused(
                    ProblemCode.REQUEST_MALFORMED,
                    "The body is no JSON that can be read: see line "
                            + unreadable.getLocation().getLineNr() + ", column "
                            + unreadable.getLocation().getColumnNr() + ".");
        } catch (JacksonException unreadable) {
            throw new Refused(ProblemCode.REQUEST_MALFORMED, "The body is no JSON that can be read.");
        }
    }

    /** Makes a record of a checked value; what its form cannot know, the record may still refuse by its own code. */
    <T> T bind(JsonNode value, Class<T> type) {
        try {
            return binding.treeToValue(value, type);
        } catch (DatabindException unfit) {
            if (unfit.getCause() instanceof ActRefused refused) {
                throw within(unfit.getPath(), refused);
            }
            String place = unfit.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                    .reduce("", (path, step) -> path + "/" + step);
            String fault = unfit.getCause() instanceof IllegalArgumentException why ? why.getMessage() : "does not fit";
            throw new Refused(
                    ProblemCode.REQUEST_INVALID, UNFIT, List.of(new Problem.Fault(place, String.valueOf(fault))));
        }
    }

    /** The same refusal, of a field within a part of the body that is an act of its own. */
    private static ActRefused within(List<JacksonException.Reference> path, ActRefused refused) {
        String part = path.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty()
                ? refused
                : refused.field()
                        .map(field -> new ActRefused(
                                refused.refusal(),
                                part.substring(1) + "." + field,
                                String.valueOf(refused.getMessage())))
                        .orElse(refused);
    }

    /** A value made of a field. Refuses REQUEST_INVALID with the reason for which it cannot be made. */
    public <T> T value(String pointer, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException unfit) {
            throw new Refused(
                    ProblemCode.REQUEST_INVALID,
                    UNFIT,
                    List.of(new Problem.Fault(pointer, String.valueOf(unfit.getMessage()))));
        }
    }
}
