package org.stewardledger.partnership;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Forms a partnership. A voluntary or imposed one is formed by the representative of its founding partner, which
 * thereby joins; a record-only one by an operator, who names its registrar. Forming it again with the same contents
 * adds nothing; the names of persons are never compared, since they may have been erased.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, FOUNDER_MISSING, FOUNDER_NOT_EXPECTED,
 * REGISTRAR_MISSING, REGISTRAR_NOT_EXPECTED, NOT_OPERATOR when record-only, else NOT_FOUNDER, ALREADY_FORMED.
 *
 * @param partnershipId the partnership
 * @param name          what it is called, 1 to 200 characters
 * @param problem       the problem its members agree on, 1 to 4,000 characters
 * @param forming       voluntary, imposed or record-only
 * @param zone          the time zone whose days its dates mean
 * @param founder       the founding partner; required unless record-only, else absent
 * @param registrar     who transcribes its history; required when record-only, else absent
 */
@Command(namespace = "ledger", name = "FormPartnership", version = "1")
public record FormPartnership(
        PartnershipId partnershipId,
        String name,
        String problem,
        Forming forming,
        ZoneId zone,
        Optional<Partner> founder,
        Optional<PersonId> registrar)
        implements PartnershipAct {

    public FormPartnership {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.name("name", name), Wording.text("problem", problem)));
        founder.ifPresent(partner -> wordings.addAll(Partners.wordings("founder", partner)));
        Partners.check(wordings);
        boolean recordOnly = forming == Forming.RECORD_ONLY;
        PartnershipRefusal.FOUNDER_MISSING.when(!recordOnly && founder.isEmpty(), "a founding partner forms it");
        PartnershipRefusal.FOUNDER_NOT_EXPECTED.when(recordOnly && founder.isPresent(), "nobody speaks in it");
        PartnershipRefusal.REGISTRAR_MISSING.when(recordOnly && registrar.isEmpty(), "a registrar transcribes it");
        PartnershipRefusal.REGISTRAR_NOT_EXPECTED.when(
                !recordOnly && registrar.isPresent(), "its partners speak for themselves");
    }

    @Override
    public boolean forms() {
        return true;
    }

    @Override
    public boolean asksForOperator() {
        return forming == Forming.RECORD_ONLY;
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        checkStanding(standing);
        if (partnership instanceof Partnership.Unformed) {
            return form();
        }
        PartnershipRefusal.ALREADY_FORMED.unless(isThis(partnership.known()), "formed before, with other contents");
        return List.of();
    }

    private void checkStanding(Standing standing) {
        founder.ifPresentOrElse(
                partner -> PartnershipRefusal.NOT_FOUNDER.unless(
                        standing.acts(Capacity.FOUNDER, isRepresentative(standing.speaker(), partner)),
                        "the representative of the founding partner forms it"),
                () -> PartnershipRefusal.NOT_OPERATOR.unless(
                        standing.acts(Capacity.OPERATOR, standing.operator()), "an operator forms it"));
    }

    private static boolean isRepresentative(Speaker speaker, Partner partner) {
        return speaker.equals(Speaker.representing(partner.representative().person(), partner.partnerId()));
    }

    private List<PartnershipEvent> form() {
        List<PartnershipEvent> events = new ArrayList<>();
        events.add(new PartnershipFormed(partnershipId, name, problem, forming, zone, registrar));
        founder.ifPresent(partner -> {
            events.add(Partners.invited(partnershipId, partner));
            events.add(new PartnerJoined(partnershipId, partner.partnerId()));
        });
        return List.copyOf(events);
    }

    private boolean isThis(Partnership.Formed formed) {
        PartnershipFacts facts = formed.facts();
        return formed.name().equals(name)
                && formed.problem().equals(problem)
                && facts.forming() == forming
                && facts.zone().equals(zone)
                && facts.registrar().equals(registrar)
                && founder.map(partner -> Partners.isKnownAs(facts, partner)).orElse(true);
    }
}
