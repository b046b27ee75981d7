package org.stewardledger.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;

/** Who there is, and who speaks. */
final class Cast {

    static final PersonId OPERATOR = person(900);
    static final PersonId REGISTRAR = person(901);
    static final PersonId FACILITATOR = person(902);
    static final PersonId OTHER_FACILITATOR = person(903);
    static final PersonId OBSERVER = person(904);
    static final PersonId STRANGER = person(905);
    static final List<PersonId> AGENTS = List.of(person(910), person(911), person(912));

    /** Those that are invited; the first founds, and the last is a person. */
    static final List<PartnerId> PARTNERS =
            List.of(partner(1), partner(2), partner(3), partner(4), partner(5), partner(6));

    /** Another name of the first, under the same representative. */
    static final PartnerId OTHER_NAME = partner(7);

    /** In no partnership. */
    static final PartnerId OUTSIDER = partner(8);

    private final Dice dice;
    private final PlainLedger ledger;

    Cast(Dice dice, PlainLedger ledger) {
        this.dice = dice;
        this.ledger = ledger;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    private static PartnerId partner(int number) {
        return new PartnerId(new UUID(0, number));
    }

    /** Who represents a partner from the invitation on. */
    static PersonId voice(PartnerId partner) {
        long number = partner.equals(OTHER_NAME) ? 1 : partner.value().getLeastSignificantBits();
        return person((int) number + 100);
    }

    /** Who may come to represent it too. */
    static PersonId secondVoice(PartnerId partner) {
        return person((int) partner.value().getLeastSignificantBits() + 200);
    }

    static Partner introduced(PartnerId partner) {
        return new Partner(
                partner,
                "Partner " + partner.value().getLeastSignificantBits(),
                kind(partner),
                new Representative(voice(partner), "Somebody"));
    }

    static PartnerKind kind(PartnerId partner) {
        return partner.equals(PARTNERS.getLast()) ? PartnerKind.PERSON : PartnerKind.TEAM;
    }

    PartnerId any() {
        return dice.onceIn(30) ? OUTSIDER : dice.onceIn(20) ? OTHER_NAME : dice.oneOf(PARTNERS);
    }

    /** Mostly a partner that a partnership knows. */
    private PartnerId somebody(PartnershipId in) {
        PlainPartnership known = ledger.partnerships.get(in);
        return known == null || known.partners.isEmpty() || dice.onceIn(8)
                ? any()
                : dice.oneOf(List.copyOf(known.partners.keySet()));
    }

    /** The members that see what is for these. */
    static List<PartnerId> seeing(PlainPartnership in, Visibility audience) {
        List<PartnerId> members = new ArrayList<>(in.members());
        if (audience instanceof Visibility.ToPartners(var partners)) {
            members.retainAll(partners);
        }
        return members;
    }

    /** A person whom something may be about. */
    PersonId anybody() {
        return switch (dice.below(8)) {
            case 0 -> FACILITATOR;
            case 1 -> OBSERVER;
            case 2 -> STRANGER;
            case 3 -> secondVoice(dice.oneOf(PARTNERS));
            case 4 -> voice(dice.oneOf(PARTNERS));
            default -> dice.oneOf(AGENTS);
        };
    }

    /** Somebody who says something that these would say. */
    Speaker speaker(PartnershipId in, Collection<PartnerId> fitting) {
        List<PartnerId> fit = new ArrayList<>(fitting);
        PartnerId partner = fit.isEmpty() || dice.onceIn(14) ? somebody(in) : dice.oneOf(fit);
        return switch (dice.below(70)) {
            case 0 -> Speaker.alone(FACILITATOR);
            case 1 -> Speaker.alone(OBSERVER);
            case 2 -> Speaker.alone(dice.one(STRANGER, OPERATOR, REGISTRAR, OTHER_FACILITATOR));
            case 3 -> Speaker.representing(voice(somebody(in)), partner);
            case 4, 5 -> Speaker.representing(secondVoice(partner), partner);
            case 6, 7, 8, 9, 10 -> mandated(in, partner);
            case 11 ->
                partner.equals(PARTNERS.getFirst())
                        ? Speaker.representing(voice(OTHER_NAME), OTHER_NAME)
                        : Speaker.alone(voice(partner));
            default -> Speaker.representing(voice(partner), partner);
        };
    }

    /** Somebody under a mandate, of this partner when there is one. */
    private Speaker mandated(PartnershipId in, PartnerId partner) {
        List<MandateGranted> granted = new ArrayList<>();
        for (Recorded<MandateEvent> one : ledger.mandatesIn(in)) {
            if (one.event() instanceof MandateGranted mandate
                    && mandate.partnerId().equals(partner)) {
                granted.add(mandate);
            }
        }
        Optional<MandateGranted> mandate = dice.late(granted, 3);
        return mandate.map(one -> dice.onceIn(12)
                        ? Speaker.mandated(dice.oneOf(AGENTS), any(), one.mandateId())
                        : Speaker.mandated(one.holder(), partner, one.mandateId()))
                .orElseGet(() -> Speaker.representing(voice(partner), partner));
    }

    static Speaker voiceOf(PartnerId partner) {
        return Speaker.representing(voice(partner), partner);
    }
}
