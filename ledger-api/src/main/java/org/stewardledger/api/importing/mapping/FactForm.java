package org.stewardledger.api.importing.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.Meaning;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks that the fields which a fact is read by have the form they are read in: one value, or a list of names. A field
 * in another form would otherwise count for one that is not there, and be dropped unsaid.
 */
final class FactForm {

    private static final String PARTNER = "partner";
    private static final List<String> PARTNERS = List.of(PARTNER, "jointly_with", "counterparties");

    private final MappingProfile profile;

    FactForm(MappingProfile profile) {
        this.profile = profile;
    }

    void check(ObjectNode content, Meaning meaning) {
        if (meaning instanceof Meaning.Ignored) {
            return;
        }
        singleFields(meaning).forEach(field -> checkSingle(field, content.get(field)));
        Set<String> names = new LinkedHashSet<>(PARTNERS);
        names.addAll(nameFields(meaning));
        names.forEach(field -> checkNames(field, content.get(field)));
    }

    private Set<String> singleFields(Meaning meaning) {
        Set<String> fields = new LinkedHashSet<>(List.of(PARTNER, "deliverable", "due", "raw"));
        fields.addAll(profile.promises().namedBy());
        switch (meaning) {
            case Meaning.StageChanged stage -> fields.add(stage.from());
            case Meaning.StatusChanged status -> fields.add(status.from());
            case Meaning.Assessed assessed -> fields.add(assessed.from());
            case Meaning.PromiseMade made -> {}
            case Meaning.TermsChanged changed -> {}
            case Meaning.BearerChanged changed -> {}
            case Meaning.PromiseesChanged changed -> {}
            case Meaning.OutcomeSaid said -> {}
            case Meaning.Removed removed -> {}
            case Meaning.Restored restored -> {}
            case Meaning.Membership membership -> {}
            case Meaning.Ignored ignored -> {}
        }
        return fields;
    }

    private static List<String> nameFields(Meaning meaning) {
        return switch (meaning) {
            case Meaning.BearerChanged changed -> {
                List<String> also = changed.promisees().stream().toList();
                yield also.isEmpty() ? List.of(changed.from()) : List.of(changed.from(), also.getFirst());
            }
            case Meaning.PromiseesChanged changed -> List.of(changed.from());
            case Meaning.StageChanged stage -> List.of();
            case Meaning.StatusChanged status -> List.of();
            case Meaning.Assessed assessed -> List.of();
            case Meaning.PromiseMade made -> List.of();
            case Meaning.TermsChanged changed -> List.of();
            case Meaning.OutcomeSaid said -> List.of();
            case Meaning.Removed removed -> List.of();
            case Meaning.Restored restored -> List.of();
            case Meaning.Membership membership -> List.of();
            case Meaning.Ignored ignored -> List.of();
        };
    }

    private static void checkSingle(String field, @Nullable JsonNode value) {
        if (value != null && value.isContainer()) {
            throw new UnusableFact(field + " has to be one value");
        }
    }

    private static void checkNames(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return;
        }
        if (value.isObject()) {
            throw new UnusableFact(field + " has to be a list of names");
        }
        for (JsonNode item : value.isArray() ? value.values() : List.of(value)) {
            if (item.isContainer()) {
                throw new UnusableFact(field + " has to be a list of names");
            }
            if (!item.isNull()) {
                Readable.name(field, item.asString().strip());
            }
        }
    }
}
