package org.stewardledger.api.importing.profile;

import java.util.SequencedMap;
import org.stewardledger.partnership.PartnerKind;

/**
 * How the source spells partners, and what they are.
 *
 * @param kind      what a partner is unless said otherwise
 * @param kinds     what the partners named here are
 * @param spellings other spelling to the name of the same partner
 */
public record PartnerRules(
        PartnerKind kind, SequencedMap<String, PartnerKind> kinds, SequencedMap<String, String> spellings) {

    /** The partner's name for one of its spellings. */
    public String nameOf(String spelling) {
        String stripped = spelling.strip();
        return spellings.getOrDefault(stripped, stripped);
    }

    /** What the partner of this name is. */
    public PartnerKind kindOf(String name) {
        return kinds.getOrDefault(name, kind);
    }
}
