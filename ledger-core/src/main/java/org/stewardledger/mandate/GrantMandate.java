package org.stewardledger.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.standing.Standing;

/**
 * Gives a person a mandate to act for a partner. Done by whoever represents the partner, a member. It holds no earlier
 * than it is given. Giving it again in the same words adds nothing; names of persons are not compared.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, SCOPE_UNFIT, TOO_MANY_PARTNERS,
 * UNTIL_UNFIT, UNKNOWN of the partnership, RECORD_ONLY, PARTNER_UNKNOWN, NOT_YOURS of the partnership, NOT_MEMBER,
 * ALREADY_GRANTED, CLOSED, NOT_MANDATABLE, RESPONSIBLE_UNKNOWN, NOT_NEUTRAL, FROM_UNFIT.
 *
 * @param partnershipId the partnership
 * @param mandateId     the mandate
 * @param partnerId     who gives it
 * @param holder        who acts under it
 * @param holderName    the name of that person, recorded sealed so that it can be erased, 1 to 200 characters
 * @param scope         which acts it covers, and under which agreements
 * @param limits        how far it goes
 * @param from          its first day in the time zone of the partnership; empty when from the time it is given
 * @param until         its last day; empty when it is given without end
 * @param responsible   who keeps the legal responsibility for what is said under it: a partner that the partnership
 *                      knows
 */
@Command(namespace = "ledger", name = "GrantMandate", version = "1")
public record GrantMandate(
        PartnershipId partnershipId,
        MandateId mandateId,
        PartnerId partnerId,
        PersonId holder,
        String holderName,
        Scope scope,
        Limits limits,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        PartnerId responsible)
        implements MandateAct, Confiding {

    public GrantMandate {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.name("holderName", holderName)));
        limits.words().ifPresent(words -> wordings.add(Wording.description("limits.words", words)));
        Wording.check(
                wordings, MandateRefusal.TEXT_MISSING, MandateRefusal.TEXT_TOO_LONG, MandateRefusal.TEXT_UNPRINTABLE);
        MandateRefusal.SCOPE_UNFIT.when(
                scope.acts().isEmpty()
                        || scope.acts().size() > Scope.MOST
                        || scope.agreements().size() > Scope.MOST,
                "it covers 1 to 100 acts, under at most 100 agreements");
        PartnerSets.checkSize(limits.towards(), MandateRefusal.TOO_MANY_PARTNERS);
        MandateRefusal.UNTIL_UNFIT.when(
                from.isPresent() && until.isPresent() && until.get().isBefore(from.get()),
                "it would end before it holds");
    }

    @Override
    public List<MandateEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Mandates mandates,
            Set<String> mandatable,
            Uses used) {
        PartnerId by = partnership.namedBy(standing, partnerId);
        Personal name = new Personal.Clear(holder, holderName);
        MandateGranted granted =
                new MandateGranted(partnershipId, mandateId, by, holder, name, scope, limits, from, until, responsible);
        Mandate before = mandates.granted().get(mandateId);
        if (before != null) {
            MandateRefusal.ALREADY_GRANTED.unless(
                    isSame(before.granted(), granted), "another mandate has this identifier");
            return List.of();
        }
        partnership.checkOpen();
        for (String act : scope.acts()) {
            MandateRefusal.NOT_MANDATABLE.unless(mandatable.contains(act), "no mandate covers " + act);
        }
        MandateRefusal.RESPONSIBLE_UNKNOWN.unless(
                partnership.knows(responsible), "the partnership knows no partner " + responsible);
        PartnershipRefusal.NOT_NEUTRAL.when(
                partnership.offices().isFacilitator(holder), "the facilitator acts for nobody");
        checkDays(LocalDate.ofInstant(occasion.effectiveAt(), partnership.zone()));
        return List.of(granted);
    }

    private void checkDays(LocalDate given) {
        MandateRefusal.FROM_UNFIT.when(
                from.filter(day -> day.isBefore(given)).isPresent(), "it would hold before it is given, on " + given);
        MandateRefusal.UNTIL_UNFIT.when(
                until.filter(day -> day.isBefore(given)).isPresent(), "it would end before it is given, on " + given);
    }

    private static boolean isSame(MandateGranted one, MandateGranted other) {
        return new MandateGranted(
                        one.partnershipId(),
                        one.mandateId(),
                        one.partnerId(),
                        one.holder(),
                        other.holderName(),
                        one.scope(),
                        one.limits(),
                        one.from(),
                        one.until(),
                        one.responsible())
                .equals(other);
    }

    @Override
    public Set<String> confided() {
        return Set.of("holderName");
    }
}
