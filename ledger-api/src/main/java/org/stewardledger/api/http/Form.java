package org.stewardledger.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a value in a request body has to look like; read off the records, so that it is always what they take. */
sealed interface Form {

    /** Finds everything that is wrong with a value, adding to the faults. */
    void check(JsonNode value, String pointer, List<Problem.Fault> faults);

    /** The form in a word, as the list of acts gives it. */
    String named();

    /** A text that stands for something. */
    record Text(TextKind kind) implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isString()) {
                faults.add(new Problem.Fault(pointer, "must be a text: " + kind.expected()));
            } else {
                kind.fault(value.stringValue()).ifPresent(fault -> faults.add(new Problem.Fault(pointer, fault)));
            }
        }

        @Override
        public String named() {
            return kind.named();
        }
    }

    /** A whole number of 32 bits. */
    record Whole() implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                faults.add(new Problem.Fault(pointer, "must be a whole number"));
            }
        }

        @Override
        public String named() {
            return "integer";
        }
    }

    /** True or false. */
    record Truth() implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isBoolean()) {
                faults.add(new Problem.Fault(pointer, "must be true or false"));
            }
        }

        @Override
        public String named() {
            return "boolean";
        }
    }

    /** One of a few words. */
    record OneOf(List<String> words) implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isString() || !words.contains(value.stringValue())) {
                faults.add(new Problem.Fault(pointer, "must be one of " + String.join(", ", words)));
            }
        }

        @Override
        public String named() {
            return "one of";
        }
    }

    /** Several of one form. */
    record Many(Form each) implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isArray()) {
                faults.add(new Problem.Fault(pointer, "must be a list"));
                return;
            }
            for (int i = 0; i < value.size(); i++) {
                each.check(value.get(i), pointer + "/" + i, faults);
            }
        }

        @Override
        public String named() {
            return "list";
        }
    }

    /** Named fields. */
    record Fields(List<Field> fields) implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isObject()) {
                faults.add(new Problem.Fault(pointer, "must be an object"));
                return;
            }
            Set<String> unknown = new TreeSet<>(value.propertyNames());
            for (Field field : fields) {
                unknown.remove(field.name());
                JsonNode given = value.get(field.name());
                if (given != null && !given.isNull()) {
                    field.form().check(given, pointer + "/" + field.name(), faults);
                } else if (field.required()) {
                    faults.add(new Problem.Fault(pointer + "/" + field.name(), "is missing"));
                }
            }
            unknown.forEach(name -> faults.add(new Problem.Fault(pointer + "/" + escaped(name), "is not known here")));
        }

        @Override
        public String named() {
            return "object";
        }

        Fields with(List<Field> more) {
            List<Field> all = new ArrayList<>(fields);
            all.addAll(more);
            return new Fields(List.copyOf(all));
        }

        private static String escaped(String name) {
            String shown = name.length() > 100 ? name.substring(0, 100) : name;
            return shown.replace("~", "~0").replace("/", "~1");
        }
    }

    /** A named field; one that is not required may be left out or be null. */
    record Field(String name, Form form, boolean required) {}

    /** One of several kinds of objects, told apart by one of their fields. */
    record Variants(String property, Map<String, Fields> variants) implements Form {

        @Override
        public void check(JsonNode value, String pointer, List<Problem.Fault> faults) {
            if (!value.isObject()) {
                faults.add(new Problem.Fault(pointer, "must be an object"));
                return;
            }
            Optional.ofNullable(value.get(property))
                    .filter(JsonNode::isString)
                    .map(kind -> variants.get(kind.stringValue()))
                    .ifPresentOrElse(
                            fields -> fields.with(List.of(new Field(property, new OneOf(kinds()), true)))
                                    .check(value, pointer, faults),
                            () -> faults.add(new Problem.Fault(
                                    pointer + "/" + property, "must be one of " + String.join(", ", kinds()))));
        }

        @Override
        public String named() {
            return "variants";
        }

        List<String> kinds() {
            return List.copyOf(new TreeSet<>(variants.keySet()));
        }
    }
}
