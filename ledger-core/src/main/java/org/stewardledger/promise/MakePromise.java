package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Terms;

/**
 * Promises: afresh, or what stands on the table, whoever put it there. Done by a promisor, for itself, and under every
 * name that the promise gives it; a joint promise is in force when it was promised under all of its promisors' names.
 * Promising the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PROMISOR_MISSING, PROMISEE_MISSING,
 * TOO_MANY_PARTNERS, PROMISOR_IS_PROMISEE, VERSION_MISSING, VERSION_NOT_EXPECTED; UNKNOWN, or afresh UNKNOWN of the
 * partnership; afresh: RECORD_ONLY, NOT_MEMBER, MILESTONE_UNKNOWN, NOT_YOURS, ALREADY_RECORDED, CLOSED,
 * PARTY_NOT_MEMBER, AGREEMENT_UNKNOWN, AGREEMENT_NOT_IN_FORCE, NOT_PARTY, RESULT_UNKNOWN; what is on record:
 * RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, TERMS_MOVED.
 *
 * @param promiseId the promise
 * @param proposal  what is promised, between whom; empty to promise what stands on the table or was promised by a joint
 *                  promisor
 * @param version   the version of the terms promised, as the speaker read it; required without a proposal, else absent
 */
@Command(namespace = "ledger", name = "MakePromise", version = "1")
public record MakePromise(PromiseId promiseId, Optional<Proposal> proposal, Optional<Integer> version)
        implements PromiseAct {

    private static final int FIRST = 1;

    public MakePromise {
        proposal.ifPresent(stated -> stated.check(List.of()));
        PromiseRefusal.VERSION_MISSING.when(
                proposal.isEmpty() && version.isEmpty(), "say which version of the terms is promised");
        PromiseRefusal.VERSION_NOT_EXPECTED.when(
                proposal.isPresent() && version.isPresent(), "what is promised afresh has no version yet");
    }

    @Override
    public Optional<Proposal> opens() {
        return proposal;
    }

    @Override
    public Optional<Terms> binding(Promise promise) {
        return proposal.map(Proposal::terms).or(promise::currentTerms);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        return proposal.map(stated -> afresh(stated, standing, partnership, promise, agreement))
                .orElseGet(() -> onTable(version.orElseThrow(), Hearing.of(standing, partnership, promise)));
    }

    private List<PromiseEvent> afresh(
            Proposal stated,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Beginning.check(stated, standing, partnership);
        PartnerId by = Roles.promisor(standing, stated)
                .filter(partner -> standing.acts(Capacity.PROMISOR, true))
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("a partner promises for itself only"));
        List<PromiseEvent> begun = Beginning.decide(
                new Opening(Opening.Way.MADE, by, stated),
                partnership,
                promise,
                agreement,
                new PromiseMade(promiseId, stated.partnershipId(), by, proposal, FIRST));
        Stream<PromiseEvent> otherNames = begun.isEmpty()
                ? Stream.empty()
                : Roles.promisorNames(standing, stated).stream()
                        .skip(1)
                        .map(name -> new PromiseMade(promiseId, stated.partnershipId(), name, Optional.empty(), FIRST));
        return Stream.concat(begun.stream(), otherNames).toList();
    }

    private List<PromiseEvent> onTable(int read, Hearing hearing) {
        Course course = hearing.course();
        int current = course.terms().version();
        List<PromiseEvent> made = hearing.promisorNames().stream()
                .filter(name -> !isPromised(course.promised().get(name), read, current))
                .<PromiseEvent>map(
                        name -> new PromiseMade(promiseId, hearing.partnership().partnershipId(), name, proposal, read))
                .toList();
        if (made.isEmpty()) {
            return List.of();
        }
        if (hearing.spoken() instanceof Promise.Ended ended) {
            throw Hearing.ended(ended);
        }
        PromiseRefusal.TERMS_MOVED.unless(current == read, "the terms are at version " + current);
        return made;
    }

    private static boolean isPromised(@Nullable Integer promised, int read, int current) {
        return promised != null && (promised == read || current == read);
    }
}
