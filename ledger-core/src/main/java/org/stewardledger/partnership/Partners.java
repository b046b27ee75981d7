package org.stewardledger.partnership;

import java.util.List;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;
import org.stewardledger.act.Wording;

/** What acts that introduce a partner have in common. */
final class Partners {

    private Partners() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings,
                PartnershipRefusal.TEXT_MISSING,
                PartnershipRefusal.TEXT_TOO_LONG,
                PartnershipRefusal.TEXT_UNPRINTABLE);
    }

    static List<Wording> wordings(String field, Partner partner) {
        return List.of(
                Wording.name(field + ".name", partner.name()),
                Wording.name(
                        field + ".representative.name", partner.representative().name()));
    }

    static PartnerInvited invited(PartnershipId partnershipId, Partner partner) {
        Representative representative = partner.representative();
        return new PartnerInvited(
                partnershipId,
                partner.partnerId(),
                name(partner.kind(), partner.partnerId(), partner.name()),
                partner.kind(),
                representative.person(),
                new Personal.Clear(representative.person(), representative.name()));
    }

    /** What a partner is called, as it is recorded: personal when it is a person. */
    static Text name(PartnerKind kind, PartnerId partner, String name) {
        return Text.about(kind == PartnerKind.PERSON ? List.of(partner.asPerson()) : List.of(), name);
    }

    /**
     * Whether the partner was introduced with this name, kind and representative; names of persons are not compared.
     */
    static boolean isKnownAs(PartnershipFacts facts, Partner partner) {
        Participation known = facts.partners().get(partner.partnerId());
        return known != null
                && known.name()
                        .equals(name(partner.kind(), partner.partnerId(), partner.name())
                                .plain())
                && known.kind() == partner.kind()
                && known.representatives().containsKey(partner.representative().person());
    }
}
