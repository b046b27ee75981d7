package org.stewardledger.projections.visible;

import static org.stewardledger.projections.visible.Quay.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.DismissFacilitator;
import org.stewardledger.partnership.EndRole;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Gives each holder exactly its rights; whoever lacks one may have had it, or may come to have it. */
final class QuayRights {

    static final PersonId FACILITATOR = new PersonId(RecordedHistory.id("facilitator of the quay"));
    static final PersonId DISMISSED = new PersonId(RecordedHistory.id("former facilitator of the quay"));

    private static final LocalDate LAST_DAY = LocalDate.ofInstant(NOW, ZONE);

    private final Quay quay;

    QuayRights(Quay quay) {
        this.quay = quay;
    }

    void give(Right.Holder holder) {
        role(holder, Right.REPRESENTATIVE_OF_THE_ARK, ARK, Role.representing(holder.person(), ARK));
        role(holder, Right.REPRESENTATIVE_OF_THE_BARGE, BARGE, Role.representing(holder.person(), BARGE));
        Role observer = new Role(RoleKind.OBSERVER, holder.person(), Optional.empty(), Optional.empty());
        role(holder, Right.OBSERVER, BARGE, observer);
        mandate(holder);
        if (holder.has(Right.OPERATOR)) {
            quay.says(Speaker.alone(OPERATOR), new AppointOperator(holder.person()));
        }
        if (holder.has(Right.REGISTRAR)) {
            archive(holder);
        }
    }

    private void role(Right.Holder holder, Right right, PartnerId by, Role role) {
        if (holder.has(right) || holder.number() % 2 == 1) {
            quay.says(by, new AssignRole(QUAY, role, "Somebody " + holder.number()));
        }
        if (!holder.has(right) && holder.number() % 2 == 1) {
            quay.says(by, new EndRole(QUAY, role));
        }
    }

    /** A mandate that lasts until now, or one that was revoked, is over, or has yet to begin. */
    private void mandate(Right.Holder holder) {
        if (holder.has(Right.HOLDER_OF_A_MANDATE_FROM_THE_CANOE)) {
            grant(holder, Optional.empty(), Optional.of(LAST_DAY));
            return;
        }
        switch (holder.number() % 4) {
            case 1 -> {
                grant(holder, Optional.empty(), Optional.empty());
                quay.says(CANOE, new RevokeMandate(QUAY, mandateOf(holder)));
            }
            case 2 -> grant(holder, Optional.empty(), Optional.of(LAST_DAY.minusDays(1)));
            case 3 -> grant(holder, Optional.of(LAST_DAY.plusDays(1)), Optional.empty());
            default -> {}
        }
    }

    static MandateId mandateOf(Right.Holder holder) {
        return new MandateId(holder.id("mandate"));
    }

    private void grant(Right.Holder holder, Optional<LocalDate> from, Optional<LocalDate> until) {
        SortedSet<String> acts = new TreeSet<>(List.of("AssessPromise", "MakePromise"));
        PartnerId by = holder.number() % 3 == 0 ? KAYAK : CANOE;
        quay.says(
                by,
                new GrantMandate(
                        QUAY,
                        mandateOf(holder),
                        by,
                        holder.person(),
                        "Somebody " + holder.number(),
                        new Scope(acts, Collections.emptySortedSet()),
                        Limits.none(),
                        from,
                        until,
                        CANOE));
    }

    /** The registrar writes down one promise for a partner that is not the registrar's. */
    private void archive(Right.Holder holder) {
        var archive = holder.archive();
        Speaker registrar = Speaker.alone(holder.person());
        quay.says(
                Speaker.alone(OPERATOR),
                new FormPartnership(
                        archive,
                        "Archive " + holder.number(),
                        "Kept elsewhere",
                        Forming.RECORD_ONLY,
                        ZONE,
                        Optional.empty(),
                        Optional.of(holder.person())));
        quay.says(registrar, new TranscribeMembership(archive, ARK, "The ark", PartnerKind.TEAM, true, source("crew")));
        PromiseId promise = new PromiseId(holder.id("written down"));
        Proposal proposal = new Proposal(
                archive,
                partners(ARK),
                new TreeSet<PartnerId>(Comparator.naturalOrder()),
                Subject.RESULT,
                Optional.of("Minutes"),
                Optional.of("paint"),
                Terms.of("Paint, according to the minutes", Due.none()));
        quay.says(registrar, only(ARK), new TranscribePromise(promise, proposal, "ark", Optional.empty(), source("1")));
        quay.says(registrar, new TranscribeOutcome(promise, Outcome.KEPT, Due.none(), "painted", source("2")));
    }

    private static Source source(String reference) {
        return new Source("minutes", reference, START.minusSeconds(600), START.minusSeconds(500), "fact " + reference);
    }

    /** Somebody facilitates, and somebody else did so before. */
    void facilitate() {
        appoint(DISMISSED, 1);
        quay.says(BARGE, new DismissFacilitator(QUAY, DISMISSED));
        appoint(FACILITATOR, 2);
    }

    private void appoint(PersonId person, int version) {
        quay.says(ARK, new AppointFacilitator(QUAY, person, "Somebody neutral"));
        quay.says(BARGE, new ConsentToMotion(QUAY, MotionSubject.FACILITATOR, version));
        quay.says(KAYAK, new ConsentToMotion(QUAY, MotionSubject.FACILITATOR, version));
    }
}
