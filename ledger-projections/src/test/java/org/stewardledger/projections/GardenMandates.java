package org.stewardledger.projections;

import static org.stewardledger.projections.Garden.CLUB;
import static org.stewardledger.projections.Garden.OLD_CLUB;
import static org.stewardledger.projections.Garden.PARTNERSHIP;
import static org.stewardledger.projections.Garden.SCHOOL;
import static org.stewardledger.projections.Garden.SIGRID;
import static org.stewardledger.projections.Garden.TOMAS;
import static org.stewardledger.projections.Garden.TOWN;
import static org.stewardledger.projections.Garden.partners;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;
import org.stewardledger.mandate.Scope;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Who may act for whom in the {@link Garden}, and what is done so; one thing of it only two may know. */
public final class GardenMandates {

    public static final PersonId MILA = new PersonId(id("mila"));
    private static final MandateId GARDENER = new MandateId(id("gardener"));
    private static final MandateId TAKEN_BACK = new MandateId(id("taken back"));

    private final RecordedHistory history;

    GardenMandates(RecordedHistory history) {
        this.history = history;
    }

    void act() {
        Visibility all = Visibility.partnership();
        grant(GARDENER, SCHOOL, TOWN, Optional.empty(), Optional.of(LocalDate.parse("2026-12-31")));
        grant(TAKEN_BACK, CLUB, CLUB, Optional.empty(), Optional.empty());
        grant(
                new MandateId(id("last winter")),
                TOWN,
                TOWN,
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-02-28")));
        grant(
                new MandateId(id("next winter")),
                TOWN,
                TOWN,
                Optional.of(LocalDate.parse("2026-11-01")),
                Optional.empty());
        say(requested("A shed", SCHOOL, TOWN), under(GARDENER, SCHOOL), all);
        say(
                requested("A lock", SCHOOL, CLUB),
                under(GARDENER, SCHOOL),
                new Visibility.ToPartners(partners(SCHOOL, CLUB)));
        say(offered("A hose"), under(GARDENER, SCHOOL), all);
        say(requested("A tree", OLD_CLUB, TOWN), under(TAKEN_BACK, OLD_CLUB), all);
        say(requested("A bench", TOWN, SCHOOL), Speaker.representing(TOMAS, TOWN), all);
        say(new MandateRevoked(PARTNERSHIP, TAKEN_BACK), Speaker.representing(SIGRID, CLUB), all);
    }

    private void say(LedgerEvent event, Speaker speaker, Visibility visibility) {
        history.spoken(event, speaker, visibility);
    }

    private static Speaker under(MandateId mandate, PartnerId partner) {
        return Speaker.mandated(MILA, partner, mandate).under(Optional.of(partner));
    }

    private void grant(
            MandateId mandate,
            PartnerId partner,
            PartnerId responsible,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        history.spoken(new MandateGranted(
                PARTNERSHIP,
                mandate,
                partner,
                MILA,
                new Personal.Clear(MILA, "Mila Example"),
                new Scope(
                        new TreeSet<>(List.of("RequestPromise", "OfferPromise")),
                        new TreeSet<>(List.of(GardenAgreements.WATER))),
                new Limits(partners(OLD_CLUB, TOWN), Optional.empty(), Optional.of("Nothing that costs")),
                from,
                until,
                responsible));
    }

    private static LedgerEvent requested(String what, PartnerId by, PartnerId of) {
        return new PromiseRequested(new PromiseId(id(what)), PARTNERSHIP, by, proposal(what, of, by));
    }

    private static LedgerEvent offered(String what) {
        return new PromiseOffered(new PromiseId(id(what)), PARTNERSHIP, SCHOOL, proposal(what, SCHOOL, TOWN));
    }

    private static Proposal proposal(String what, PartnerId promisor, PartnerId promisee) {
        return new Proposal(
                PARTNERSHIP,
                partners(promisor),
                partners(promisee),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of(what, Due.none()));
    }
}
