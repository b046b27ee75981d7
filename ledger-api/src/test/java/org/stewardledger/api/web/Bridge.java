package org.stewardledger.api.web;

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.ConsentToNewTerms;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.ProposeNewTerms;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** A town and a yard that speak for themselves: one promise, warned of, renegotiated, judged broken, proposed anew. */
final class Bridge {

    static final LocalDate FIRST_DUE = LocalDate.of(2098, 5, 1);
    static final LocalDate LATER = LocalDate.of(2099, 5, 1);

    final PartnershipId id = new PartnershipId(UUID.randomUUID());
    final PersonId ada = new PersonId(UUID.randomUUID());
    final PersonId ben = new PersonId(UUID.randomUUID());
    final PartnerId town = new PartnerId(UUID.randomUUID());
    final PartnerId yard = new PartnerId(UUID.randomUUID());
    final PromiseId span = new PromiseId(UUID.randomUUID());

    private final Ledger ledger;
    private long last;

    Bridge(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Lets the partners speak and answers the position of the last entry. */
    long speak() {
        Partner founder = new Partner(town, "Town", PartnerKind.ORGANISATION, new Representative(ada, "Ada Example"));
        Partner other = new Partner(yard, "Yard", PartnerKind.TEAM, new Representative(ben, "Ben Example"));
        String problem = "The ferry stops at night.";
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        say(
                ada,
                town,
                "",
                new FormPartnership(
                        id, "Bridge", problem, Forming.VOLUNTARY, berlin, Optional.of(founder), Optional.empty()));
        say(ada, town, "", new InvitePartner(id, other));
        say(ben, yard, "", new JoinPartnership(id, yard));
        Proposal proposal = new Proposal(
                id,
                new TreeSet<>(List.of(yard)),
                new TreeSet<>(List.of(town)),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                new Terms("A bridge for carts", Optional.of("A cart crosses"), Due.on(FIRST_DUE), Optional.empty()));
        say(ben, yard, "", new MakePromise(span, Optional.of(proposal), Optional.empty()));
        say(ada, town, "", new AcceptPromise(span, 1));
        say(ben, yard, "The timber is late.", new WarnAtRisk(span));
        say(ben, yard, "The timber is late.", new ProposeNewTerms(span, 1, terms(LATER)));
        say(ada, town, "", new ConsentToNewTerms(span, 2));
        say(ada, town, "Nothing stands there yet <b>at all</b>.", new DeclareBreach(span));
        say(ben, yard, "Winter was long.", new ProposeNewTerms(span, 2, terms(LATER.plusYears(1))));
        return last;
    }

    private static Terms terms(LocalDate due) {
        return new Terms("A bridge for carts", Optional.of("A cart crosses"), Due.on(due), Optional.empty());
    }

    private void say(PersonId person, PartnerId partner, String reason, Act act) {
        Envelope plain = Envelope.of(new CommandId(UUID.randomUUID()), Speaker.representing(person, partner));
        Envelope envelope = reason.isEmpty() ? plain : plain.because(reason);
        last = Math.max(last, ledger.perform(new Addressed(envelope, act)).lastPosition());
    }
}
