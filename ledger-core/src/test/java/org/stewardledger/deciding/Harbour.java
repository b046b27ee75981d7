package org.stewardledger.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Asked;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.standing.Rules;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * A harbour whose partners speak for themselves and an archive that a registrar transcribes, through Axon's fixture and
 * the production registration: what is said next is recorded or refused.
 */
final class Harbour {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    /** When the harbour was formed, and north, south and west were in it. */
    static final Instant FORMED = NOW.minusSeconds(600);

    static final PartnershipId HARBOUR = new PartnershipId(id(1));
    static final PartnershipId ARCHIVE = new PartnershipId(id(2));
    static final PartnershipId MARKET = new PartnershipId(id(3));
    static final PartnerId NORTH = new PartnerId(id(11));
    static final PartnerId SOUTH = new PartnerId(id(12));
    static final PartnerId WEST = new PartnerId(id(13));

    /** Invited to the harbour, and not joined. */
    static final PartnerId GUEST = new PartnerId(id(14));

    /** In no partnership but the market, which it founded. */
    static final PartnerId TRADER = new PartnerId(id(15));

    static final PersonId OPERATOR = new PersonId(id(21));
    static final PersonId REGISTRAR = new PersonId(id(22));
    static final PromiseId PROMISE = new PromiseId(id(31));
    static final PromiseId NEVER_MADE = new PromiseId(id(32));
    static final Source SOURCE =
            new Source("minutes", "page 3", NOW.minusSeconds(9_000), NOW.minusSeconds(8_000), "f00d");

    private final List<Said> before = new ArrayList<>();
    private Rules rules = WhoMaySay::rule;

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static PersonId representative(PartnerId partner) {
        return new PersonId(new UUID(1, partner.value().getLeastSignificantBits()));
    }

    /** Someone who says something; the reason is given with every act, as some require it. */
    record Said(Speaker speaker, Act act, Asked visibility, Optional<Instant> effectiveAt) {

        Said seenBy(PartnerId... partners) {
            return new Said(speaker, act, only(partners), effectiveAt);
        }

        /** For the parties of an agreement to see. */
        Said seenByPartiesOf(AgreementId agreement) {
            return new Said(speaker, act, new Asked.ToParties(agreement), effectiveAt);
        }

        Said effective(Instant at) {
            return new Said(speaker, act, visibility, Optional.of(at));
        }

        Map<String, String> metadata(int number) {
            CommandId command = new CommandId(id(1_000 + number));
            return EnvelopeMetadata.of(new Envelope(
                    command,
                    speaker,
                    effectiveAt,
                    Optional.of("as agreed in the meeting"),
                    command.value(),
                    Optional.empty(),
                    visibility));
        }
    }

    static Visibility only(PartnerId... partners) {
        return new Visibility.ToPartners(set(partners));
    }

    static TreeSet<PartnerId> set(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    /** The partner's representative says it. */
    static Said says(PartnerId partner, Act act) {
        return says(Speaker.representing(representative(partner), partner), act);
    }

    static Said registrar(Act act) {
        return says(Speaker.alone(REGISTRAR), act);
    }

    static Said operator(Act act) {
        return says(Speaker.alone(OPERATOR), act);
    }

    static Said says(Speaker speaker, Act act) {
        return new Said(speaker, act, Visibility.partnership(), Optional.empty());
    }

    static Partner introduced(PartnerId partner) {
        return new Partner(
                partner,
                "Partner " + partner,
                PartnerKind.TEAM,
                new Representative(representative(partner), "Somebody"));
    }

    static FormPartnership form(PartnershipId partnership, PartnerId founder) {
        return new FormPartnership(
                partnership,
                "Harbour",
                "Ships wait too long",
                Forming.VOLUNTARY,
                ZoneId.of("UTC"),
                Optional.of(introduced(founder)),
                Optional.empty());
    }

    static FormPartnership formArchive() {
        return new FormPartnership(
                ARCHIVE,
                "Archive",
                "Kept elsewhere",
                Forming.RECORD_ONLY,
                ZoneId.of("UTC"),
                Optional.empty(),
                Optional.of(REGISTRAR));
    }

    /** The harbour of north, south, west and an invited guest; the archive; and the market of a trader. */
    static Harbour formed() {
        Harbour harbour = new Harbour();
        harbour.after(operator(new AppointOperator(OPERATOR)));
        harbour.after(operator(formArchive()));
        for (PartnerId partner : List.of(NORTH, SOUTH, WEST)) {
            harbour.after(registrar(
                    new TranscribeMembership(ARCHIVE, partner, "Partner " + partner, PartnerKind.TEAM, true, SOURCE)));
        }
        harbour.after(says(TRADER, form(MARKET, TRADER)));
        harbour.after(says(NORTH, form(HARBOUR, NORTH)).effective(FORMED));
        for (PartnerId partner : List.of(SOUTH, WEST)) {
            harbour.after(
                    says(NORTH, new InvitePartner(HARBOUR, introduced(partner))).effective(FORMED));
            harbour.after(says(partner, new JoinPartnership(HARBOUR, partner)).effective(FORMED));
        }
        return harbour.after(
                says(NORTH, new InvitePartner(HARBOUR, introduced(GUEST))).effective(FORMED));
    }

    static Proposal proposal(PartnershipId partnership) {
        return new Proposal(
                partnership, set(NORTH), set(SOUTH), Subject.RESULT, Optional.empty(), Optional.empty(), terms(1));
    }

    static Terms terms(int month) {
        return Terms.of("A berth for each ship", Due.on(LocalDate.of(2027, month, 1)));
    }

    /** North promises south, in the harbour. */
    static Said promised() {
        return says(NORTH, new MakePromise(PROMISE, Optional.of(proposal(HARBOUR)), Optional.empty()));
    }

    /** North promises south under an agreement, to serve these results. */
    static Said promisedUnder(AgreementId agreement, ResultId... results) {
        Proposal plain = proposal(HARBOUR);
        Proposal under = new Proposal(
                plain.partnershipId(),
                plain.promisors(),
                plain.promisees(),
                plain.subject(),
                plain.undertaking(),
                plain.deliverable(),
                Optional.of(new UnderAgreement(agreement, new TreeSet<>(Set.of(results)))),
                plain.terms());
        return says(NORTH, new MakePromise(PROMISE, Optional.of(under), Optional.empty()));
    }

    /** North promises south, for these two only to see. */
    static Said narrowed() {
        return promised().seenBy(NORTH, SOUTH);
    }

    /** A promise of north to south is written down, in the archive. */
    static Said transcribed() {
        return registrar(new TranscribePromise(PROMISE, proposal(ARCHIVE), "the north", Optional.empty(), SOURCE));
    }

    /** The same with one more thing said. */
    Harbour after(Said said) {
        before.add(said);
        return this;
    }

    /** The same, where each of what was said before was said otherwise. */
    Harbour saying(UnaryOperator<Said> otherwise) {
        return before.stream().map(otherwise).reduce(new Harbour(), Harbour::after, (one, other) -> one);
    }

    /** How many acts were said so far. */
    int said() {
        return before.size();
    }

    /** The first event of the act said after so many others. */
    static EventId firstEventOf(int number) {
        return Decision.eventId(new CommandId(id(1_000 + number)), 0);
    }

    /** The same, where other rules than those of the table hold. */
    Harbour under(Rules others) {
        rules = others;
        return this;
    }

    /** Which refusal this meets, as its code and sentence; the empty text when it is taken. */
    String refusal(Said said) {
        return telling().refusal(said);
    }

    /** What is recorded when this is said. */
    List<Recorded<?>> recorded(Said said) {
        return telling().recorded(said);
    }

    /** The condition under which what comes of this is appended: all that the decision read. */
    AppendCondition condition(Said said) {
        return telling().condition(said);
    }

    private Telling telling() {
        return new Telling(before, rules);
    }
}
