package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.PromiseRules;
import org.stewardledger.api.importing.profile.Template;
import org.stewardledger.promise.Proposal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Reads from single facts who promises what to whom by when, and when that took effect. */
final class Promising {

    private static final String PARTNER = "partner";
    private static final String JOINTLY = "jointly_with";
    private static final String COUNTERPARTIES = "counterparties";
    private static final String DUE = "due";

    private final MappingProfile profile;
    private final Names names;
    private final PartnershipId partnership;
    private final DueDates dues;
    private final Times times;

    Promising(MappingProfile profile, Names names, PartnershipId partnership, Milestones milestones) {
        this.profile = profile;
        this.names = names;
        this.partnership = partnership;
        this.dues = new DueDates(profile, milestones, names);
        this.times = new Times(profile.partnership().zone());
    }

    /** What names the promise within its subject; empty when the fact names none. */
    String nameIn(Fact fact) {
        List<String> parts = new ArrayList<>();
        profile.promises().namedBy().forEach(field -> fact.text(field).ifPresent(parts::add));
        return String.join(" / ", parts);
    }

    /** What is promised, between whom. */
    Proposal proposal(Fact fact, StatedDue due) {
        PromiseRules rules = profile.promises();
        String text = rules.text()
                .fill(fact::text)
                .or(() -> Optional.of(nameIn(fact)).filter(name -> !name.isEmpty()))
                .orElse(fact.subject());
        Terms terms = new Terms(text, filled(rules.condition(), fact), due.due(), filled(rules.pledged(), fact));
        Optional<String> deliverable =
                fact.text("deliverable").or(() -> Optional.of(nameIn(fact)).filter(name -> !name.isEmpty()));
        return new Proposal(
                partnership,
                promisors(fact),
                promisees(fact.texts(COUNTERPARTIES), promisors(fact)),
                rules.about(),
                filled(rules.undertaking(), fact),
                deliverable,
                terms);
    }

    /** The terms after a fact that changes them; what it does not state stays. */
    Terms changed(Terms terms, Fact fact, StatedDue due) {
        PromiseRules rules = profile.promises();
        return new Terms(
                rules.text().fill(fact::text).orElse(terms.text()),
                filled(rules.condition(), fact).or(terms::condition),
                fact.has(DUE) ? due.due() : terms.due(),
                filled(rules.pledged(), fact).or(terms::pledged));
    }

    StatedDue due(Fact fact) {
        return fact.has(DUE) ? dues.read(fact) : new StatedDue(Due.none(), Optional.empty(), Optional.empty());
    }

    /** The promisor and whoever promises jointly with it. */
    SortedSet<PartnerId> promisors(Fact fact) {
        return partners(promisorSpellings(fact));
    }

    List<String> promisorSpellings(Fact fact) {
        List<String> spellings = new ArrayList<>(fact.texts(PARTNER));
        spellings.addAll(fact.texts(JOINTLY));
        return spellings;
    }

    List<String> everyoneIn(Fact fact) {
        List<String> spellings = promisorSpellings(fact);
        spellings.addAll(fact.texts(COUNTERPARTIES));
        return spellings;
    }

    /** To whom a promise is; nobody promises to itself, so a promisor named among them is left out. */
    SortedSet<PartnerId> promisees(List<String> spellings, SortedSet<PartnerId> promisors) {
        SortedSet<PartnerId> promisees = partners(spellings);
        promisees.removeAll(promisors);
        return promisees;
    }

    SortedSet<PartnerId> partners(List<String> spellings) {
        SortedSet<PartnerId> partners = new TreeSet<>();
        for (String spelling : spellings) {
            partners.add(names.partner(profile.partners().nameOf(spelling)));
        }
        return partners;
    }

    /**
     * When a fact took effect: as it states, else when it was recorded. One that states the day on which it was
     * recorded, or on which its promise was made, took effect then and not at the beginning of that day.
     */
    Instant effectiveAt(Fact fact, Optional<Instant> madeAt) {
        Instant stated = fact.effective().map(Fact.Effective::at).orElse(fact.at());
        Optional<Instant> sameDay = fact.effective()
                .flatMap(Fact.Effective::day)
                .flatMap(day -> day.equals(times.dayOf(fact.at()))
                        ? Optional.of(fact.at())
                        : madeAt.filter(made -> day.equals(times.dayOf(made))));
        return sameDay.orElse(stated);
    }

    /**
     * When a fact about a promise took effect: not before the promise, and where it states no day of its own not before
     * what it takes the place of, as the last word.
     */
    Instant effectiveAfter(Fact fact, Instant madeAt, Instant before) {
        Instant effectiveAt = effectiveAt(fact, Optional.of(madeAt));
        Instant earliest = fact.effective().isEmpty() && before.isAfter(madeAt) ? before : madeAt;
        return effectiveAt.isBefore(earliest) ? earliest : effectiveAt;
    }

    Source source(Fact fact) {
        return new Source(
                profile.source(),
                fact.reference(),
                fact.writtenAt(),
                fact.at(),
                fact.id().digest());
    }

    OptionalInt rankOf(Proposal proposal) {
        return profile.stages().isEmpty() || proposal.deliverable().isEmpty()
                ? OptionalInt.empty()
                : profile.stages().get().rank(proposal.deliverable().get());
    }

    Due dayOf(Instant time) {
        return Due.on(times.dayOf(time));
    }

    private static Optional<String> filled(Optional<Template> template, Fact fact) {
        return template.flatMap(text -> text.fill(fact::text));
    }
}
