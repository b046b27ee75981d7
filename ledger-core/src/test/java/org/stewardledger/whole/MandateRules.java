package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.mandate.*;

/** A second reading of how mandates are given and taken back. */
record MandateRules(PlainLedger ledger, PlainPartnership in, Heard heard) {

    List<MandateEvent> grant(GrantMandate act) {
        heard.named(act.partnerId());
        need(heard.isMember(), "partnership.not-member");
        MandateGranted granted = new MandateGranted(
                act.partnershipId(),
                act.mandateId(),
                act.partnerId(),
                act.holder(),
                new Personal.Clear(act.holder(), act.holderName()),
                act.scope(),
                act.limits(),
                act.from(),
                act.until(),
                act.responsible());
        Optional<Recorded<MandateEvent>> before = ledger.granted(act.partnershipId(), act.mandateId());
        if (before.isPresent()) {
            need(isSame((MandateGranted) before.get().event(), granted), "mandate.already-granted");
            return List.of();
        }
        need(!in.closed, "partnership.closed");
        need(act.scope().acts().stream().allMatch(Sent::isMandatable), "mandate.not-mandatable");
        need(in.knows(act.responsible()), "mandate.responsible-unknown");
        need(!in.isFacilitator(act.holder()), "partnership.not-neutral");
        LocalDate given = LocalDate.ofInstant(heard.at(), in.formed.zone());
        need(!(act.from().isPresent() && act.from().get().isBefore(given)), "mandate.from-unfit");
        need(!(act.until().isPresent() && act.until().get().isBefore(given)), "mandate.until-unfit");
        return List.of(granted);
    }

    /** Names of persons are not compared. */
    private static boolean isSame(MandateGranted one, MandateGranted other) {
        return one.partnerId().equals(other.partnerId())
                && one.holder().equals(other.holder())
                && one.scope().equals(other.scope())
                && one.limits().equals(other.limits())
                && one.from().equals(other.from())
                && one.until().equals(other.until())
                && one.responsible().equals(other.responsible());
    }

    List<MandateEvent> revoke(RevokeMandate act) {
        heard.spoken();
        Optional<Recorded<MandateEvent>> given = ledger.granted(act.partnershipId(), act.mandateId());
        need(given.isPresent(), "mandate.unknown");
        MandateGranted granted = (MandateGranted) given.get().event();
        boolean held = granted.holder().equals(heard.person());
        need(held || heard.speaksFor(granted.partnerId()), "mandate.not-yours");
        if (ledger.isRevoked(act.partnershipId(), act.mandateId())) {
            return List.of();
        }
        long uses = ledger.uses.getOrDefault(act.mandateId(), List.of()).stream()
                .map(Recorded::commandId)
                .distinct()
                .count();
        need(act.uses().filter(read -> read != uses).isEmpty(), "mandate.used-since");
        return List.of(new MandateRevoked(act.partnershipId(), act.mandateId()));
    }
}
