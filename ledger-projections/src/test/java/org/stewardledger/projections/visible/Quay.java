package org.stewardledger.projections.visible;

import static org.stewardledger.projections.RecordedHistory.id;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.projections.SetClock;
import org.stewardledger.standing.AppointOperator;

/**
 * A quay shared by the crews of an ark, a barge and a canoe, the last under two names. Every act goes through the
 * decisions, a second after the one before.
 */
final class Quay {

    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    /** Long after all of it. */
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    static final PartnershipId QUAY = new PartnershipId(id("the quay"));
    static final PartnerId ARK = new PartnerId(id("ark"));
    static final PartnerId BARGE = new PartnerId(id("barge"));
    static final PartnerId CANOE = new PartnerId(id("canoe"));
    static final PartnerId KAYAK = new PartnerId(id("kayak"));
    static final PersonId OPERATOR = new PersonId(id("operator of the quay"));

    private final Ledger ledger;
    private final SetClock clock;
    private int acts;

    Quay(Ledger ledger, SetClock clock) {
        this.ledger = ledger;
        this.clock = clock;
        clock.set(START);
    }

    static PersonId representative(PartnerId partner) {
        return new PersonId(partner.equals(KAYAK) ? CANOE.value() : partner.value());
    }

    static SortedSet<PartnerId> partners(PartnerId... partners) {
        SortedSet<PartnerId> sorted = new TreeSet<>(Comparator.naturalOrder());
        sorted.addAll(List.of(partners));
        return sorted;
    }

    static Visibility only(PartnerId... partners) {
        return new Visibility.ToPartners(partners(partners));
    }

    /** The three crews found the quay; the canoe is also called the kayak. */
    void form() {
        says(Speaker.alone(OPERATOR), new AppointOperator(OPERATOR));
        says(
                ARK,
                new FormPartnership(
                        QUAY,
                        "The quay",
                        "All wait for one berth",
                        Forming.VOLUNTARY,
                        ZONE,
                        Optional.of(introduced(ARK, "Ark")),
                        Optional.empty()));
        joins(BARGE, "Barge");
        joins(CANOE, "Canoe");
        says(CANOE, new InvitePartner(QUAY, introduced(KAYAK, "Kayak")));
        says(CANOE, new AliasPartner(QUAY, CANOE, KAYAK));
    }

    private static Partner introduced(PartnerId partner, String name) {
        return new Partner(
                partner, name, PartnerKind.TEAM, new Representative(representative(partner), "Speaker of the " + name));
    }

    private void joins(PartnerId partner, String name) {
        says(ARK, new InvitePartner(QUAY, introduced(partner, name)));
        says(partner, new JoinPartnership(QUAY, partner));
    }

    /** The partner's representative says it; answers the first event that comes of it. */
    EventId says(PartnerId partner, Act act) {
        return says(partner, Visibility.partnership(), act);
    }

    /** The same, for these to see. */
    EventId says(PartnerId partner, Visibility audience, Act act) {
        return says(Speaker.representing(representative(partner), partner), audience, act);
    }

    EventId says(Speaker speaker, Act act) {
        return says(speaker, Visibility.partnership(), act);
    }

    EventId says(Speaker speaker, Visibility audience, Act act) {
        pass(Duration.ofSeconds(1));
        acts++;
        CommandId command = new CommandId(new UUID(21, acts));
        Envelope envelope =
                Envelope.of(command, speaker).because("said " + acts).visibleTo(audience);
        ledger.perform(new Addressed(envelope, act));
        return new EventId(UUID.nameUUIDFromBytes((command + "/0").getBytes(StandardCharsets.UTF_8)));
    }

    /** Time passes. */
    void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    Instant now() {
        return clock.instant();
    }
}
