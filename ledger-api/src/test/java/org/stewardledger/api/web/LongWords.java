package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.promise.Verdict;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** A chronicle in which everything is named by one word of 188 letters, as some languages and all identifiers do. */
final class LongWords {

    static final String WORD = "Donaudampfschiff".repeat(12).substring(0, 188);

    final PartnershipId id = new PartnershipId(UUID.randomUUID());
    final PartnerId promisor = new PartnerId(UUID.randomUUID());
    final PromiseId promise = new PromiseId(UUID.randomUUID());

    private final PartnerId promisee = new PartnerId(UUID.randomUUID());
    private final MilestoneId milestone = new MilestoneId(UUID.randomUUID());
    private final Ledger ledger;
    private final PersonId registrar;
    private long last;

    LongWords(Ledger ledger, PersonId registrar) {
        this.ledger = ledger;
        this.registrar = registrar;
    }

    /** Writes the chronicle down and answers the position of the last entry. */
    long transcribe(PersonId operator) {
        perform(
                operator,
                new FormPartnership(
                        id, WORD, WORD, Forming.RECORD_ONLY, ZoneOffset.UTC, Optional.empty(), Optional.of(registrar)));
        perform(
                registrar,
                new TranscribeMilestone(
                        id, milestone, WORD, Optional.of(LocalDate.of(2024, 6, 30)), Optional.of(1), source("1")));
        member(promisor, WORD);
        member(promisee, WORD + "s");
        Proposal proposal = new Proposal(
                id,
                new TreeSet<>(List.of(promisor)),
                new TreeSet<>(List.of(promisee)),
                Subject.RESULT,
                Optional.of(WORD),
                Optional.of(WORD),
                Terms.of(WORD, Due.none()));
        Terms terms = Terms.of(WORD + WORD, Due.at(milestone));
        perform(registrar, new TranscribePromise(promise, proposal, WORD, Optional.empty(), source("4")));
        perform(registrar, new TranscribeTerms(promise, terms, Optional.empty(), source("5")));
        perform(registrar, new TranscribeAssessment(promise, promisee, Verdict.ENDORSED, WORD, source("6")));
        perform(registrar, new TranscribeOutcome(promise, Outcome.KEPT, Due.at(milestone), WORD, source("7")));
        return last;
    }

    private void member(PartnerId partner, String name) {
        perform(
                registrar,
                new TranscribeMembership(
                        id, partner, name, PartnerKind.ORGANISATION, true, source(name.length() + "")));
    }

    private static Source source(String fact) {
        Instant noon = Instant.parse("2024-03-01T12:00:00Z");
        return new Source(WORD, WORD, noon, noon, fact);
    }

    private void perform(PersonId person, Act act) {
        Envelope envelope = Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(person));
        last = Math.max(last, ledger.perform(new Addressed(envelope, act)).lastPosition());
    }
}
