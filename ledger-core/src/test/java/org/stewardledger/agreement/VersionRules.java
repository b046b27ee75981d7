package org.stewardledger.agreement;

import static org.stewardledger.agreement.Agreements.AGREEMENT;
import static org.stewardledger.agreement.SecondOpinion.need;
import static org.stewardledger.partnership.Partnerships.HARBOUR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.SecondOpinion.Answer;

/** A second reading of how versions of an agreement are proposed and come into force. */
record VersionRules(
        PlainAgreement past, Set<PartnerId> members, Map<PromiseId, Amendable> promises, PartnerId speaker) {

    /** Anyone while no version stands; after that the parties of these. */
    void concerned(int... versions) {
        if (past.parties(past.inForce()).isEmpty() && past.parties(past.open()).isEmpty()) {
            return;
        }
        Set<PartnerId> parties = new TreeSet<>();
        for (int version : versions) {
            parties.addAll(past.parties(version));
        }
        need(parties.contains(speaker), "agreement.not-yours");
    }

    Answer propose(ProposeTerms act) {
        concerned(past.inForce(), past.open());
        SortedSet<ClauseVersion> clauses = past.versions();
        TermsProposed event = new TermsProposed(
                AGREEMENT, HARBOUR, speaker, past.highest() + 1, 0, act.parties(), act.reviewOn(), clauses);
        if (isRepeat(event, List.of())) {
            return Answer.yes();
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.inForce() == 0, "agreement.already-in-force");
        need(PlainAgreement.edition(clauses) == act.edition(), "agreement.draft-moved");
        return newVersion(List.of(), event, List.of());
    }

    Answer renegotiate(RenegotiateAgreement act) {
        for (Amendment amendment : act.amendments()) {
            need(promises.containsKey(amendment.promiseId()), "agreement.promise-unknown");
        }
        concerned(past.inForce(), past.open());
        List<AgreementEvent> written = new ArrayList<>();
        SortedSet<ClauseVersion> clauses = past.versions();
        int edition = PlainAgreement.edition(clauses);
        for (ElementChange change : act.elements()) {
            Clause clause = new Clause.OfElement(change.element());
            @Nullable ElementWritten before = (ElementWritten) past.clauses().get(clause);
            if (before == null || !before.text().equals(change.text())) {
                int version = before == null ? 0 : before.version();
                clauses.remove(new ClauseVersion(clause, version));
                clauses.add(new ClauseVersion(clause, version + 1));
                written.add(new ElementWritten(
                        AGREEMENT, HARBOUR, Optional.of(speaker), change.element(), version + 1, change.text()));
            }
        }
        SortedSet<PartnerId> parties = act.parties().orElse(past.parties(past.inForce()));
        TermsProposed event = new TermsProposed(
                AGREEMENT, HARBOUR, speaker, past.highest() + 1, act.version(), parties, act.reviewOn(), clauses);
        if (isRepeat(event, act.amendments())) {
            return Answer.yes();
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.inForce() > 0, "agreement.not-in-force");
        need(past.inForce() == act.version(), "agreement.terms-moved");
        need(edition == act.edition(), "agreement.draft-moved");
        return newVersion(written, event, act.amendments());
    }

    private boolean isRepeat(TermsProposed event, List<Amendment> amendments) {
        int latest = past.open() > 0 ? past.open() : past.inForce();
        return latest > 0
                && past.proposal(latest).by().equals(speaker)
                && past.proposal(latest).replaces() == event.replaces()
                && isSame(latest, event, amendments);
    }

    private boolean isSame(int version, TermsProposed event, List<Amendment> amendments) {
        TermsProposed before = past.proposal(version);
        return past.parties(version).equals(event.parties())
                && before.clauses().equals(event.clauses())
                && before.reviewOn().equals(event.reviewOn())
                && past.amendments(version).equals(amendments);
    }

    private Answer newVersion(List<AgreementEvent> written, TermsProposed event, List<Amendment> amendments) {
        need(members.containsAll(event.parties()), "agreement.party-not-member");
        Set<PartnerId> needed = new TreeSet<>(past.parties(past.inForce()));
        needed.add(speaker);
        amendments.forEach(
                amendment -> needed.addAll(promises.get(amendment.promiseId()).affected()));
        need(event.parties().containsAll(needed), "agreement.party-missing");
        for (Amendment amendment : amendments) {
            Amendable promise = promises.get(amendment.promiseId());
            need(promise.inForce(), "agreement.promise-not-in-force");
            need(promise.version() == amendment.read(), "agreement.promise-moved");
        }
        boolean proposed = past.open() > 0 && isSame(past.open(), event, amendments);
        boolean inForce = past.inForce() > 0
                && amendments.isEmpty()
                && isSame(past.inForce(), event, past.amendments(past.inForce()));
        need(!proposed && !inForce, "agreement.terms-unchanged");
        List<AgreementEvent> events = new ArrayList<>(written);
        events.add(event);
        for (Amendment amendment : amendments) {
            events.add(new AmendmentProposed(
                    AGREEMENT, HARBOUR, event.version(), amendment.promiseId(), amendment.read(), amendment.terms()));
        }
        if (event.parties().size() == 1) {
            events.add(new TermsInForce(AGREEMENT, HARBOUR, event.version()));
        }
        return new Answer(Optional.empty(), List.copyOf(events));
    }

    private int asked() {
        return past.open() > 0 ? past.open() : past.inForce();
    }

    private void decidedOn(int version) {
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.open() > 0, "agreement.nothing-proposed");
        need(past.open() == version, "agreement.terms-moved");
    }

    Answer consent(ConsentToTerms act) {
        concerned(asked());
        boolean agreed =
                act.version() == past.inForce() && past.parties(act.version()).contains(speaker);
        boolean said = act.version() > 0
                && act.version() == past.open()
                && past.opinion(act.version(), speaker).equals("yes");
        if (agreed || said) {
            return Answer.yes();
        }
        decidedOn(act.version());
        AgreementEvent consented = new TermsConsented(AGREEMENT, HARBOUR, speaker, act.version());
        SortedSet<PartnerId> parties = past.parties(act.version());
        boolean last = parties.stream()
                .allMatch(party -> party.equals(speaker)
                        || past.opinion(act.version(), party).equals("yes"));
        if (!last) {
            return Answer.yes(consented);
        }
        need(promisesStay(act.version(), parties), "agreement.promise-moved");
        return Answer.yes(consented, new TermsInForce(AGREEMENT, HARBOUR, act.version()));
    }

    boolean promisesStay(int version, Set<PartnerId> parties) {
        return past.amendments(version).stream().allMatch(amendment -> {
            Amendable promise = promises.get(amendment.promiseId());
            return promise.inForce()
                    && promise.version() == amendment.read()
                    && parties.containsAll(promise.affected());
        });
    }

    Answer object(ObjectToTerms act, String reason) {
        concerned(asked());
        decidedOn(act.version());
        return past.opinion(act.version(), speaker).equals("no: " + reason)
                ? Answer.yes()
                : Answer.yes(new TermsObjected(AGREEMENT, HARBOUR, speaker, act.version()));
    }

    Answer withdraw(WithdrawProposal act) {
        int proposed = past.open() > 0 ? past.open() : past.withdrawn();
        need(proposed > 0 && past.proposal(proposed).by().equals(speaker), "agreement.not-yours");
        if (act.version() > 0
                && act.version() == past.withdrawn()
                && past.proposal(act.version()).by().equals(speaker)) {
            return Answer.yes();
        }
        decidedOn(act.version());
        return Answer.yes(new ProposalWithdrawn(AGREEMENT, HARBOUR, speaker, act.version()));
    }
}
