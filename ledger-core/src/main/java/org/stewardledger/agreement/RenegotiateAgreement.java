package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Proposes another version in place of the one in force; requires a reason. Done by a party, who thereby consents: of
 * the version in force, or of one proposed. The version takes the draft with these elements changed, and amends these
 * promises together. Every party of the version in force is a party of the new one, and so is everyone whom an
 * amendment affects, so that no promise is amended by or to whoever has left. What was proposed before lapses; what is
 * in force stays so until all have consented. Proposing the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PARTNERS_MISSING, TOO_MANY_PARTNERS,
 * ELEMENT_TWICE, PROMISE_TWICE, TOO_MANY_AMENDMENTS, UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER,
 * MILESTONE_UNKNOWN, PROMISE_UNKNOWN, NOT_YOURS, CLOSED, ALREADY_ENDED, NOT_IN_FORCE, TERMS_MOVED, DRAFT_MOVED,
 * PARTY_NOT_MEMBER, PARTY_OUTSIDE, PARTY_MISSING, PROMISE_NARROWED, PROMISE_NOT_IN_FORCE, PROMISE_MOVED,
 * TERMS_UNCHANGED, DAY_PASSED.
 *
 * @param agreementId the agreement
 * @param version     the version in force, as the speaker read it
 * @param edition     how often the draft was written on, as the speaker read it: the versions of its clauses added up,
 *                    those of dropped ones too
 * @param elements    the elements that change, each once
 * @param amendments  the promises that get other terms, each once, at most 50
 * @param parties     who would be the parties, 1 to 100; empty when those of the version in force stay
 * @param reviewOn    the day on which the new version is to be reviewed; empty when it is to stay
 */
@Command(namespace = "ledger", name = "RenegotiateAgreement", version = "1")
public record RenegotiateAgreement(
        AgreementId agreementId,
        int version,
        int edition,
        List<ElementChange> elements,
        List<Amendment> amendments,
        Optional<SortedSet<PartnerId>> parties,
        Optional<LocalDate> reviewOn)
        implements AgreementAct {

    /** How many promises one renegotiation moves at most. */
    static final int MOST_AMENDMENTS = 50;

    public RenegotiateAgreement {
        checkTexts(elements, amendments);
        parties.ifPresent(named -> {
            AgreementRefusal.PARTNERS_MISSING.when(named.isEmpty(), "nobody would be a party");
            PartnerSets.checkSize(named, AgreementRefusal.TOO_MANY_PARTNERS);
        });
        AgreementRefusal.ELEMENT_TWICE.when(
                elements.stream().map(ElementChange::element).distinct().count() < elements.size(),
                "an element would change twice");
        AgreementRefusal.PROMISE_TWICE.when(
                amendments.stream().map(Amendment::promiseId).distinct().count() < amendments.size(),
                "a promise would be amended twice");
        AgreementRefusal.TOO_MANY_AMENDMENTS.when(
                amendments.size() > MOST_AMENDMENTS, amendments.size() + " amendments, at most " + MOST_AMENDMENTS);
        elements = List.copyOf(elements);
        amendments = List.copyOf(amendments);
        parties = parties.map(PartnerSets::copy);
    }

    private static void checkTexts(List<ElementChange> elements, List<Amendment> amendments) {
        List<Wording> wordings = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            wordings.add(
                    Wording.text("elements[" + i + "].text", elements.get(i).text()));
        }
        for (int i = 0; i < amendments.size(); i++) {
            wordings.addAll(amendments.get(i).terms().wordings("amendments[" + i + "].terms"));
        }
        Texts.check(wordings);
    }

    @Override
    public Set<PromiseId> amends(Agreement agreement) {
        return amendments.stream().map(Amendment::promiseId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<PartnerId> names() {
        return parties.<Set<PartnerId>>map(Function.identity()).orElseGet(Set::of);
    }

    @Override
    public List<Amendment> binding(Agreement agreement) {
        return amendments;
    }

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        checkNames(partnership, promises);
        PartnerId by = hearing.speaker();
        List<AgreementEvent> events = new ArrayList<>();
        Draft draft = changed(hearing, by, events);
        SortedSet<PartnerId> proposedTo = parties.orElseGet(
                () -> hearing.versions().inForce().map(Version::parties).orElseGet(PartnerSets::none));
        Proposing proposing = new Proposing(agreementId, draft, proposedTo, reviewOn, amendments);
        if (proposing.isRepeat(hearing, version)) {
            return List.of();
        }
        partnership.checkOpen();
        hearing.inForce(version);
        int current = hearing.course().draft().edition();
        AgreementRefusal.DRAFT_MOVED.unless(current == edition, "the draft is at edition " + current);
        events.addAll(proposing.decide(hearing, promises, occasion));
        return List.copyOf(events);
    }

    /** The draft with these elements; what changes it is added to the events. */
    private Draft changed(Hearing hearing, PartnerId by, List<AgreementEvent> events) {
        Draft draft = hearing.course().draft();
        PartnershipId within = hearing.partnership().partnershipId();
        for (ElementChange change : elements) {
            int next = draft.version(new Clause.OfElement(change.element())) + 1;
            ElementWritten written =
                    new ElementWritten(agreementId, within, Optional.of(by), change.element(), next, change.text());
            if (!draft.says(written.clause(), written.content())) {
                draft = draft.with(written);
                events.add(written);
            }
        }
        return draft;
    }

    private void checkNames(PartnershipFacts partnership, Amendables promises) {
        for (Amendment amendment : amendments) {
            AgreementRefusal.MILESTONE_UNKNOWN.unless(
                    amendment.terms().due().isKnownTo(partnership),
                    "the partnership does not know the milestone it would fall due at");
        }
        for (Amendment amendment : amendments) {
            AgreementRefusal.PROMISE_UNKNOWN.when(
                    promises.find(amendment.promiseId()).isEmpty(), "no such promise: " + amendment.promiseId());
        }
    }
}
