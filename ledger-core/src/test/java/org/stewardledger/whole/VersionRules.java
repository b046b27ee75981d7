package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.*;

/** A second reading of how versions of an agreement are proposed and come into force. */
final class VersionRules {

    private final AgreementTalk talk;
    private final PlainAgreement past;
    private final PlainPartnership in;

    VersionRules(AgreementTalk talk) {
        this.talk = talk;
        this.past = talk.past();
        this.in = talk.heard().in();
    }

    /** A version as it would be proposed. */
    private record Wanted(
            int replaces,
            SortedSet<PartnerId> parties,
            Optional<LocalDate> reviewOn,
            SortedSet<ClauseVersion> clauses,
            List<Amendment> amendments) {}

    List<AgreementEvent> propose(ProposeTerms act) {
        talk.drafter();
        Wanted wanted = new Wanted(0, act.parties(), act.reviewOn(), past.versions(), List.of());
        if (isRepeat(wanted)) {
            return List.of();
        }
        need(!in.closed, "partnership.closed");
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.inForce() == 0, "agreement.already-in-force");
        need(past.edition() == act.edition(), "agreement.draft-moved");
        return newVersion(List.of(), wanted);
    }

    List<AgreementEvent> renegotiate(RenegotiateAgreement act) {
        need(
                act.amendments().stream()
                        .allMatch(one -> TableRules.isKnown(one.terms().due(), in)),
                "agreement.milestone-unknown");
        need(
                act.amendments().stream()
                        .allMatch(one -> talk.promise(one.promiseId()).isPresent()),
                "agreement.promise-unknown");
        Optional<PartnerId> speaker = Optional.of(talk.drafter());
        List<AgreementEvent> written = new ArrayList<>();
        SortedSet<ClauseVersion> clauses = past.versions();
        for (ElementChange change : act.elements()) {
            Clause clause = new Clause.OfElement(change.element());
            Optional<ElementWritten> before =
                    Optional.ofNullable((ElementWritten) past.clauses().get(clause));
            if (before.filter(said -> said.text().equals(change.text())).isEmpty()) {
                int version = past.timesOf(clause);
                clauses.remove(new ClauseVersion(clause, version));
                clauses.add(new ClauseVersion(clause, version + 1));
                written.add(new ElementWritten(
                        talk.id(), talk.partnership(), speaker, change.element(), version + 1, change.text()));
            }
        }
        SortedSet<PartnerId> parties = act.parties().orElse(past.parties(past.inForce()));
        Wanted wanted = new Wanted(act.version(), parties, act.reviewOn(), clauses, act.amendments());
        if (isRepeat(wanted)) {
            return List.of();
        }
        need(!in.closed, "partnership.closed");
        inForce(act.version());
        need(past.edition() == act.edition(), "agreement.draft-moved");
        return newVersion(written, wanted);
    }

    private void inForce(int version) {
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.inForce() > 0, "agreement.not-in-force");
        need(past.inForce() == version, "agreement.terms-moved");
    }

    private boolean isRepeat(Wanted wanted) {
        int latest = past.open() > 0 ? past.open() : past.inForce();
        return latest > 0
                && talk.heard().speaksFor(past.proposal(latest).by())
                && past.proposal(latest).replaces() == wanted.replaces
                && isSame(latest, wanted)
                && past.amendments(latest).equals(wanted.amendments);
    }

    private boolean isSame(int version, Wanted wanted) {
        return past.parties(version).equals(wanted.parties)
                && past.proposal(version).clauses().equals(wanted.clauses)
                && past.proposal(version).reviewOn().equals(wanted.reviewOn);
    }

    private List<AgreementEvent> newVersion(List<AgreementEvent> written, Wanted wanted) {
        PartnerId by = proposer(wanted);
        for (Amendment amendment : wanted.amendments) {
            PlainPromise promise = talk.promise(amendment.promiseId()).orElseThrow();
            need(in.isWithin(past.audience(), promise.audience()), "agreement.promise-narrowed");
            need(promise.isInForce(), "agreement.promise-not-in-force");
            need(promise.version() == amendment.read(), "agreement.promise-moved");
        }
        boolean proposed = past.open() > 0
                && isSame(past.open(), wanted)
                && past.amendments(past.open()).equals(wanted.amendments);
        boolean stands = past.inForce() > 0 && wanted.amendments.isEmpty() && isSame(past.inForce(), wanted);
        need(!proposed && !stands, "agreement.terms-unchanged");
        wanted.reviewOn.ifPresent(talk::toCome);
        int next = past.highest() + 1;
        List<AgreementEvent> events = new ArrayList<>(written);
        events.add(new TermsProposed(
                talk.id(),
                talk.partnership(),
                by,
                next,
                past.inForce(),
                wanted.parties,
                wanted.reviewOn,
                wanted.clauses));
        for (Amendment one : wanted.amendments) {
            events.add(new AmendmentProposed(
                    talk.id(), talk.partnership(), next, one.promiseId(), one.read(), one.terms()));
        }
        if (in.areAllAmong(wanted.parties, Set.of(by))) {
            events.add(new TermsInForce(talk.id(), talk.partnership(), next));
        }
        return events;
    }

    /** Who proposes is a party; so is everyone bound by what is in force, or affected by an amendment. */
    private PartnerId proposer(Wanted wanted) {
        need(wanted.parties.stream().allMatch(in::isMember), "agreement.party-not-member");
        need(wanted.parties.stream().allMatch(party -> isSeenBy(party, past.audience())), "agreement.party-outside");
        Set<PartnerId> needed = new TreeSet<>(past.parties(past.inForce()));
        wanted.amendments.forEach(
                one -> needed.addAll(talk.promise(one.promiseId()).orElseThrow().affected()));
        need(in.areAllAmong(needed, wanted.parties), "agreement.party-missing");
        return talk.heard().among(wanted.parties).orElseThrow(() -> new No("agreement.party-missing"));
    }

    private boolean isSeenBy(PartnerId partner, Visibility audience) {
        return !(audience instanceof Visibility.ToPartners(SortedSet<PartnerId> partners))
                || in.isAmong(partner, partners);
    }

    private void decidedOn(int version) {
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.open() > 0, "agreement.nothing-proposed");
        need(past.open() == version, "agreement.terms-moved");
    }

    List<AgreementEvent> consent(ConsentToTerms act) {
        PartnerId by = talk.asked();
        boolean agreed = act.version() > 0
                && act.version() == past.inForce()
                && past.parties(act.version()).contains(by);
        boolean said = act.version() > 0
                && act.version() == past.open()
                && past.opinion(act.version(), by).equals("yes");
        if (agreed || said) {
            return List.of();
        }
        decidedOn(act.version());
        AgreementEvent consented = new TermsConsented(talk.id(), talk.partnership(), by, act.version());
        SortedSet<PartnerId> parties = past.parties(act.version());
        boolean last = parties.stream()
                .allMatch(party ->
                        party.equals(by) || past.opinion(act.version(), party).equals("yes"));
        if (!last) {
            return List.of(consented);
        }
        need(promisesStay(past, act.version(), parties, talk.sent().ledger(), in), "agreement.promise-moved");
        return List.of(consented, new TermsInForce(talk.id(), talk.partnership(), act.version()));
    }

    /** Whether every promise that a version amends is as it was when that was proposed. */
    static boolean promisesStay(
            PlainAgreement past, int version, Set<PartnerId> parties, PlainLedger ledger, PlainPartnership in) {
        return past.amendments(version).stream().allMatch(amendment -> {
            PlainPromise promise = ledger.promises.get(amendment.promiseId());
            return promise.isInForce()
                    && promise.version() == amendment.read()
                    && in.areAllAmong(promise.affected(), parties);
        });
    }

    List<AgreementEvent> object(ObjectToTerms act) {
        PartnerId by = talk.asked();
        decidedOn(act.version());
        return past.opinion(act.version(), by).equals("no: " + talk.reason())
                ? List.of()
                : List.of(new TermsObjected(talk.id(), talk.partnership(), by, act.version()));
    }

    List<AgreementEvent> withdraw(WithdrawProposal act) {
        int proposed = past.open() > 0 ? past.open() : past.withdrawn();
        need(proposed > 0 && talk.heard().speaksFor(past.proposal(proposed).by()), "agreement.not-yours");
        if (act.version() > 0
                && act.version() == past.withdrawn()
                && talk.heard().speaksFor(past.proposal(act.version()).by())) {
            return List.of();
        }
        decidedOn(act.version());
        AgreementEvent back = new ProposalWithdrawn(
                talk.id(), talk.partnership(), past.proposal(proposed).by(), act.version());
        boolean deserted = past.inForce() > 0 && past.parties(past.inForce()).isEmpty();
        return deserted ? List.of(back, AgreementRules.ending(past, false)) : List.of(back);
    }
}
