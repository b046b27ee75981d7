package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Acts;
import org.stewardledger.mandate.*;

/** Any act on the mandates of a partnership, plausible or not. */
final class AnyOfMandates {

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;

    AnyOfMandates(Dice dice, Cast cast, PlainLedger ledger) {
        this.dice = dice;
        this.cast = cast;
        this.ledger = ledger;
    }

    Line grant(PlainPartnership in, Instant now) {
        PartnershipId id = in.formed.partnershipId();
        List<MandateId> known = new ArrayList<>();
        for (Recorded<MandateEvent> one : ledger.mandatesIn(id)) {
            if (one.event() instanceof MandateGranted granted) {
                known.add(granted.mandateId());
            }
        }
        MandateId mandate = dice.onceIn(12) && !known.isEmpty() ? dice.oneOf(known) : new MandateId(dice.fresh());
        PartnerId partner = cast.any();
        GrantMandate act = new GrantMandate(
                id,
                mandate,
                partner,
                dice.onceIn(5) ? cast.anybody() : dice.oneOf(Cast.AGENTS),
                "Somebody",
                scope(id),
                limits(now),
                dice.onceIn(6)
                        ? Optional.of(AnyOfPartnerships.day(now).plusDays(dice.one(-1, 0, 1, 2)))
                        : Optional.empty(),
                dice.onceIn(4)
                        ? Optional.of(AnyOfPartnerships.day(now).plusDays(dice.one(-1, 0, 1, 5, 20)))
                        : Optional.empty(),
                dice.onceIn(3) ? cast.any() : partner);
        return new Line(cast.speaker(id, List.of(partner)), act);
    }

    private Scope scope(PartnershipId in) {
        TreeSet<String> acts = new TreeSet<>();
        for (Class<? extends Act> act : Acts.all()) {
            String name = act.getSimpleName();
            if (dice.onceIn(400) || (Sent.isMandatable(name) && !dice.onceIn(4))) {
                acts.add(name);
            }
        }
        List<AgreementId> here = new ArrayList<>();
        ledger.agreements.forEach((id, one) -> {
            if (one.partnership().equals(in)) {
                here.add(id);
            }
        });
        TreeSet<AgreementId> agreements = new TreeSet<>();
        if (dice.onceIn(5)) {
            dice.late(here, 3).ifPresent(agreements::add);
        }
        return new Scope(acts, agreements);
    }

    private Limits limits(Instant now) {
        return new Limits(
                dice.onceIn(4) ? dice.some(Cast.PARTNERS, 4) : new TreeSet<>(),
                dice.onceIn(5) ? Optional.of(AnyOfPartnerships.day(now).plusDays(dice.below(40))) : Optional.empty(),
                Optional.empty());
    }

    /** How often a mandate was used, or about so often. */
    private Optional<Integer> uses(MandateId mandate) {
        long uses = ledger.uses.getOrDefault(mandate, List.of()).stream()
                .map(Recorded::commandId)
                .distinct()
                .count();
        return Optional.of(Math.max(0, dice.about((int) uses)));
    }

    Line revoke(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        Optional<MandateGranted> granted = dice.late(ledger.mandatesIn(id), 20)
                .map(Recorded::event)
                .filter(MandateGranted.class::isInstance)
                .map(MandateGranted.class::cast);
        MandateId mandate = granted.map(MandateGranted::mandateId).orElseGet(() -> new MandateId(dice.fresh()));
        RevokeMandate act = new RevokeMandate(id, mandate, dice.onceIn(2) ? Optional.empty() : uses(mandate));
        return dice.onceIn(4) && granted.isPresent()
                ? new Line(Speaker.alone(granted.get().holder()), act)
                : new Line(
                        cast.speaker(
                                id, granted.map(one -> List.of(one.partnerId())).orElse(Cast.PARTNERS)),
                        act);
    }
}
