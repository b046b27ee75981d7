package org.stewardledger.deciding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.ReportFulfilment;
import org.stewardledger.promise.RequestPromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** A partnership, new each time, and what the librarian says in it for the library that founds it. */
final class Park {

    private final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
    private final PartnerId library = new PartnerId(UUID.randomUUID());
    private final PersonId librarian = new PersonId(UUID.randomUUID());

    /** An act of the librarian's, not sent before. */
    Addressed fresh(Act act) {
        return by(Speaker.representing(librarian, library), act);
    }

    /** The same act by somebody nobody knows. */
    static Addressed byAStranger(Act act) {
        return by(Speaker.alone(new PersonId(UUID.randomUUID())), act);
    }

    /** An act not sent before. */
    static Addressed by(Speaker speaker, Act act) {
        return new Addressed(Envelope.of(new CommandId(UUID.randomUUID()), speaker), act);
    }

    FormPartnership form() {
        return new FormPartnership(
                partnership,
                "Reading in the park",
                "Children read less each year",
                Forming.VOLUNTARY,
                ZoneId.of("Europe/Berlin"),
                Optional.of(new Partner(
                        library, "Library", PartnerKind.ORGANISATION, new Representative(librarian, "Noor"))),
                Optional.empty());
    }

    SetMilestone milestone(MilestoneId id, String name, LocalDate date) {
        return new SetMilestone(partnership, id, name, Optional.of(date), Optional.empty());
    }

    /** A milestone of its own, on a day that does not matter. */
    SetMilestone milestone(String name) {
        return milestone(milestoneId(), name, LocalDate.of(2027, 3, 1));
    }

    /** The librarian speaks for another partner that it represents. */
    Addressed freshFor(PartnerId partner, Act act) {
        return by(Speaker.representing(librarian, partner), act);
    }

    /** Invites a partner whom the librarian represents too. */
    InvitePartner invite(PartnerId partner) {
        return new InvitePartner(
                partnership,
                new Partner(partner, "Branch", PartnerKind.ORGANISATION, new Representative(librarian, "Noor")));
    }

    /** Invites a person whom the librarian represents. */
    InvitePartner invitePerson(PartnerId person) {
        return new InvitePartner(
                partnership, new Partner(person, "Sam", PartnerKind.PERSON, new Representative(librarian, "Noor")));
    }

    JoinPartnership join(PartnerId partner) {
        return new JoinPartnership(partnership, partner);
    }

    /** Says that another partner is the library. */
    AliasPartner alias(PartnerId partner) {
        return new AliasPartner(partnership, library, partner);
    }

    /** The library promises to the partnership. */
    MakePromise promise(PromiseId promise, Due due) {
        return new MakePromise(promise, Optional.of(proposal(library, new TreeSet<>(), due)), Optional.empty());
    }

    /** The library promises a partner under an agreement. */
    MakePromise promise(PromiseId promise, PartnerId promisee, AgreementId agreement) {
        Proposal proposal = proposal(library, new TreeSet<>(Set.of(promisee)), Due.none());
        Proposal under = new Proposal(
                proposal.partnershipId(),
                proposal.promisors(),
                proposal.promisees(),
                proposal.subject(),
                proposal.undertaking(),
                proposal.deliverable(),
                Optional.of(new UnderAgreement(agreement, new TreeSet<>())),
                proposal.terms());
        return new MakePromise(promise, Optional.of(under), Optional.empty());
    }

    /** The library asks a partner for a promise. */
    RequestPromise request(PromiseId promise, PartnerId promisor) {
        return new RequestPromise(promise, proposal(promisor, new TreeSet<>(Set.of(library)), Due.none()));
    }

    private Proposal proposal(PartnerId promisor, TreeSet<PartnerId> promisees, Due due) {
        return new Proposal(
                partnership,
                new TreeSet<>(Set.of(promisor)),
                promisees,
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("Read aloud each week", due));
    }

    /** Reports the promise done. */
    static ReportFulfilment report(PromiseId promise, String evidence) {
        return new ReportFulfilment(promise, false, new Evidence(evidence, Optional.empty(), Optional.empty()));
    }

    static MilestoneId milestoneId() {
        return new MilestoneId(UUID.randomUUID());
    }
}
