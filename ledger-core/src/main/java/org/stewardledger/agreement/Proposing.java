package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;

/**
 * A version as it would be proposed, whichever act does so.
 *
 * @param agreementId the agreement
 * @param draft       the draft that the version takes
 * @param parties     who would be its parties
 * @param reviewOn    when it would be reviewed
 * @param amendments  the promises it would move
 */
record Proposing(
        AgreementId agreementId,
        Draft draft,
        SortedSet<PartnerId> parties,
        Optional<LocalDate> reviewOn,
        List<Amendment> amendments) {

    /** Whether the speaker proposed exactly this before, in place of this version, and it stands. */
    boolean isRepeat(Hearing hearing, int replaced) {
        Versions versions = hearing.versions();
        return versions.proposed().or(versions::inForce).stream()
                .anyMatch(version -> isSaidBy(version)
                        && version.replaced() == replaced
                        && hearing.standing().speaksFor(version.by()));
    }

    private boolean isSaidBy(Version version) {
        return version.draft().isSameAs(draft)
                && version.parties().equals(parties)
                && version.reviewOn().equals(reviewOn)
                && amendments.equals(version.amendments());
    }

    /**
     * Proposes it, and settles it when nobody else has to consent. Refuses, in this order: PARTY_NOT_MEMBER,
     * PARTY_OUTSIDE, PARTY_MISSING, PROMISE_NARROWED, PROMISE_NOT_IN_FORCE, PROMISE_MOVED, TERMS_UNCHANGED,
     * DAY_PASSED.
     */
    List<AgreementEvent> decide(Hearing hearing, Amendables promises, Occasion occasion) {
        PartnerId by = checkParties(hearing, promises);
        amendments.forEach(amendment -> check(amendment, hearing, promises));
        Versions versions = hearing.versions();
        boolean proposed = versions.proposed().filter(this::isSaidBy).isPresent();
        boolean inForce = amendments.isEmpty()
                && versions.inForce()
                        .filter(version -> version.draft().isSameAs(draft)
                                && version.parties().equals(parties)
                                && version.reviewOn().equals(reviewOn))
                        .isPresent();
        AgreementRefusal.TERMS_UNCHANGED.when(proposed || inForce, "this is in force, or proposed");
        reviewOn.ifPresent(day -> hearing.checkToCome(day, occasion));
        return events(hearing, by, versions.highest() + 1);
    }

    private List<AgreementEvent> events(Hearing hearing, PartnerId by, int next) {
        PartnershipFacts partnership = hearing.partnership();
        PartnershipId within = partnership.partnershipId();
        List<AgreementEvent> events = new ArrayList<>();
        int replaced = hearing.versions().current();
        events.add(new TermsProposed(agreementId, within, by, next, replaced, parties, reviewOn, draft.versions()));
        for (Amendment amendment : amendments) {
            events.add(new AmendmentProposed(
                    agreementId, within, next, amendment.promiseId(), amendment.read(), amendment.terms()));
        }
        if (Names.areAllAmong(parties, Set.of(by), partnership)) {
            events.add(new TermsInForce(agreementId, within, next));
        }
        return List.copyOf(events);
    }

    /** The proposer, under the name it has among the parties. */
    private PartnerId checkParties(Hearing hearing, Amendables promises) {
        PartnershipFacts partnership = hearing.partnership();
        for (PartnerId party : parties) {
            AgreementRefusal.PARTY_NOT_MEMBER.unless(partnership.isMember(party), party + " is no member");
        }
        for (PartnerId party : parties) {
            AgreementRefusal.PARTY_OUTSIDE.unless(
                    Audience.includes(hearing.course().audience(), party, partnership), party + " does not see it");
        }
        SortedSet<PartnerId> missing = new TreeSet<>();
        hearing.versions().inForce().ifPresent(version -> missing.addAll(version.parties()));
        amendments.forEach(amendment ->
                promises.find(amendment.promiseId()).ifPresent(promise -> missing.addAll(promise.affected())));
        missing.removeIf(partner -> Names.isAmong(partner, parties, partnership));
        AgreementRefusal.PARTY_MISSING.unless(missing.isEmpty(), "these have to be parties too: " + missing);
        return hearing.standing()
                .oneOf(parties)
                .orElseThrow(() -> AgreementRefusal.PARTY_MISSING.because("whoever proposes it is a party"));
    }

    private static void check(Amendment amendment, Hearing hearing, Amendables promises) {
        PromiseId id = amendment.promiseId();
        Amendable promise = promises.find(id).orElseThrow(() -> AgreementRefusal.PROMISE_UNKNOWN.because("" + id));
        AgreementRefusal.PROMISE_NARROWED.unless(
                Audience.isWithin(hearing.course().audience(), promise.audience(), hearing.partnership()),
                "fewer may see the promise " + id);
        AgreementRefusal.PROMISE_NOT_IN_FORCE.unless(promise.inForce(), "not in force: " + id);
        AgreementRefusal.PROMISE_MOVED.unless(
                promise.version() == amendment.read(), "the terms of " + id + " are at version " + promise.version());
    }
}
