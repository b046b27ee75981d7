package org.stewardledger.promise;

import java.util.Collection;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Somebody speaks in a promise: who it is there, under all its names, and how far the promise has come.
 *
 * @param standing    what the speaker may speak for
 * @param partnership who is who in the partnership
 * @param spoken      the promise
 * @param agreement   the agreement it is under, where the act reads that
 */
record Hearing(
        Standing standing, PartnershipFacts partnership, Promise.Spoken spoken, Optional<AgreementFacts> agreement) {

    /** Hears somebody in an act that reads no agreement; otherwise the same. */
    static Hearing of(Standing standing, PartnershipFacts partnership, Promise promise) {
        return of(standing, partnership, promise, Optional.empty());
    }

    /**
     * Hears a member in a promise that is on record, or an observer in an act for observers. Refuses, in this order:
     * UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS when the promise is for others to see than the partner spoken for.
     */
    static Hearing of(
            Standing standing, PartnershipFacts partnership, Promise promise, Optional<AgreementFacts> agreement) {
        PromiseRefusal.UNKNOWN.when(promise instanceof Promise.Unmade, "no such promise");
        if (standing.acts(Capacity.OBSERVER, standing.observer())) {
            partnership.checkSpoken();
        } else {
            partnership.spokenBy(standing);
        }
        return switch (promise) {
            case Promise.Spoken spoken -> {
                PromiseRefusal.NOT_YOURS.unless(
                        Audience.includes(spoken.course().audience(), standing),
                        "the partner spoken for does not see it");
                yield new Hearing(standing, partnership, spoken, agreement);
            }
            case Promise.Unmade unmade -> throw PromiseRefusal.UNKNOWN.because("no such promise");
            case Promise.Transcribed transcribed ->
                throw PartnershipRefusal.RECORD_ONLY.because("the promise is known only from a source");
            case Promise.TakenBack takenBack ->
                throw PartnershipRefusal.RECORD_ONLY.because("the promise is known only from a source");
        };
    }

    Course course() {
        return spoken.course();
    }

    private Proposal proposal() {
        return course().opening().proposal();
    }

    /** The partner that speaks, in a capacity in which the act is performed. Refuses NOT_YOURS. */
    PartnerId speaker() {
        return standing.rule().by().stream()
                .flatMap(capacity -> held(capacity).stream())
                .findFirst()
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("another partner would have to say this"));
    }

    /**
     * The partner that speaks in this one of the capacities in which the act is performed; empty when it has not that.
     */
    Optional<PartnerId> as(Capacity capacity) {
        return held(capacity).filter(partner -> standing.acts(capacity, true));
    }

    private Optional<PartnerId> held(Capacity capacity) {
        return switch (capacity) {
            case PROMISOR -> asPromisor();
            case PROMISEE -> asPromisee();
            case RECIPIENT -> recipient();
            case ORIGINATOR -> Optional.of(course().terms().by()).filter(standing::speaksFor);
            case UNPROMISED ->
                asPromisor()
                        .filter(promisor ->
                                !isAmong(promisor, course().promised().keySet()));
            case AFFECTED -> Roles.oneOf(standing, affected());
            case ASKED ->
                Roles.oneOf(standing, course().newTerms().map(NewTerms::parties).orElseGet(this::affected));
            case HARMED -> asHarmed();
            case ASSESSOR ->
                agreement
                        .flatMap(AgreementFacts::assessing)
                        .flatMap(assessing -> Roles.oneOf(standing, assessing.partners()))
                        .filter(assessor -> asPromisor().isEmpty());
            case MEMBER -> Optional.of(member());
            default -> Optional.empty();
        };
    }

    /** Every name under which the promisor that speaks stands in the promise, the one it speaks under first. */
    SequencedSet<PartnerId> promisorNames() {
        speaker();
        return Roles.promisorNames(standing, proposal());
    }

    /** Lets only the two sides speak. Refuses NOT_YOURS. */
    void checkEitherSide() {
        PromiseRefusal.NOT_YOURS.when(
                asPromisor().isEmpty() && asPromisee().isEmpty(), "only a promisor or a promisee says this");
    }

    private Optional<PartnerId> recipient() {
        return isPromisor(course().terms().by()) ? asPromisee() : asPromisor();
    }

    private Optional<PartnerId> asPromisor() {
        return Roles.promisor(standing, proposal());
    }

    /** For a promise made to the partnership, a member keeps the name under which it spoke in it before. */
    private Optional<PartnerId> asPromisee() {
        return Roles.promisee(standing, proposal())
                .map(name -> proposal().toPartnership() ? nameSpokenUnder(name) : name);
    }

    /** Whoever may hold the promisors to the promise; of one made to the partnership, also who judged it broken. */
    private Optional<PartnerId> asHarmed() {
        SortedSet<PartnerId> harmed = new TreeSet<>(holders());
        if (proposal().toPartnership()) {
            harmed.addAll(course().said().breachesBy().toList());
        }
        return asPromisor().isPresent() ? Optional.empty() : Roles.oneOf(standing, harmed);
    }

    /**
     * The member that speaks, under the name it used here before whoever sees the promise, else the one it uses now.
     */
    private PartnerId member() {
        return nameSpokenUnder(partnership.spokenBy(standing));
    }

    /** Whether the agreement says who assesses, and names neither the speaker nor lets it be a party of either. */
    boolean isOutOfScope() {
        return agreement.filter(facts -> facts.assessing().isPresent()).isPresent()
                && Roles.oneOf(standing, agreement.orElseThrow().parties()).isEmpty()
                && Roles.oneOf(standing, affected()).isEmpty();
    }

    /** Whether the person that speaks for nobody facilitates, or represents somebody who promises. */
    boolean isPartial() {
        return standing.facilitator()
                || proposal().promisors().stream()
                        .anyMatch(promisor ->
                                partnership.represents(standing.speaker().person(), promisor));
    }

    private PartnerId nameSpokenUnder(PartnerId name) {
        Set<PartnerId> names = new TreeSet<>(course().accepted().keySet());
        names.addAll(course().fulfilment().opinions().keySet());
        names.addAll(course().marks().released());
        names.addAll(course().said().breachesBy().toList());
        course().said().assessmentsFor(course().audience()).forEach(said -> {
            if (said.by() instanceof Statement.By.Partner(PartnerId by)) {
                names.add(by);
            }
        });
        return names.contains(name) ? name : standing.oneOf(names).orElse(name);
    }

    /**
     * The new terms of this version. Refuses, in this order: ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE, NOTHING_PROPOSED,
     * TERMS_MOVED.
     */
    NewTerms proposed(int version) {
        requireInForce();
        NewTerms open = course().newTerms()
                .orElseThrow(() -> PromiseRefusal.NOTHING_PROPOSED.because("no new terms are being decided on"));
        PromiseRefusal.TERMS_MOVED.unless(open.version() == version, "version " + open.version() + " is proposed");
        return open;
    }

    /** Whether it is made to the partnership and was kept by a member's satisfaction. */
    boolean isKeptByOneOfAll() {
        return proposal().toPartnership() && spoken instanceof Promise.Ended ended && ended.ending() == Ending.KEPT;
    }

    /** Whether the satisfaction of this promisee is the last one that the promise needs. */
    boolean isKeptOnceSatisfied(PartnerId promisee) {
        var opinions = course().fulfilment().opinions();
        if (proposal().toPartnership()) {
            return opinions.keySet().stream()
                    .filter(course().fulfilment()::isDissatisfied)
                    .allMatch(member -> partnership.same(member, promisee));
        }
        Set<PartnerId> satisfied = new TreeSet<>(Set.of(promisee));
        opinions.keySet().stream().filter(course().fulfilment()::isSatisfied).forEach(satisfied::add);
        return areAllAmong(proposal().promisees(), satisfied);
    }

    boolean isPromisor(PartnerId partner) {
        return isAmong(partner, proposal().promisors());
    }

    /** Whether the partner, under any of its names, is one of these. */
    boolean isAmong(PartnerId partner, Collection<PartnerId> names) {
        return names.contains(partner) || names.stream().anyMatch(name -> partnership.same(name, partner));
    }

    /** Whether each of these partners, under any of its names, is one of those. */
    boolean areAllAmong(Collection<PartnerId> these, Collection<PartnerId> those) {
        return these.stream().allMatch(partner -> isAmong(partner, those));
    }

    /**
     * Who may hold the promisors to the promise: its promisees, or the members that accepted what is promised to all.
     */
    SortedSet<PartnerId> holders() {
        return proposal().toPartnership()
                ? new TreeSet<>(course().accepted().keySet())
                : proposal().promisees();
    }

    /** Whose consent new terms need: the promisors, and who may hold them to the promise. */
    SortedSet<PartnerId> affected() {
        SortedSet<PartnerId> parties = new TreeSet<>(proposal().promisors());
        parties.addAll(holders());
        return parties;
    }

    /** Whether every promisor has promised, under every name that the promise gives it. */
    boolean everyonePromised() {
        return course().promised().keySet().containsAll(proposal().promisors());
    }

    /** Refuses, in this order: ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE. */
    void requireInForce() {
        switch (spoken) {
            case Promise.Ended ended -> throw ended(ended);
            case Promise.OnTable table -> throw PromiseRefusal.NOT_MADE.because("nobody has promised yet");
            case Promise.Promised promised -> requireEveryonePromised();
            case Promise.Reported reported -> requireEveryonePromised();
        }
    }

    private void requireEveryonePromised() {
        PromiseRefusal.NOT_IN_FORCE.unless(everyonePromised(), "not every promisor has promised yet");
    }

    static RuntimeException ended(Promise.Ended ended) {
        return PromiseRefusal.ALREADY_ENDED.because("it ended: " + ended.ending());
    }
}
