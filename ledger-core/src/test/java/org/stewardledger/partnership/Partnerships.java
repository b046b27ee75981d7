package org.stewardledger.partnership;

import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.partner;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.act.Records.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.standing.Operators;

/** Partnerships for tests, with fixed names and ids. */
public final class Partnerships {

    /** A partnership whose partners speak for themselves. */
    public static final PartnershipId HARBOUR = new PartnershipId(id("harbour"));

    /** A partnership known only from a source. */
    public static final PartnershipId ARCHIVE = new PartnershipId(id("archive"));

    public static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    public static final PartnerId NORTH = partner("north");
    public static final PartnerId SOUTH = partner("south");
    public static final PartnerId EAST = partner("east");
    public static final PartnerId WEST = partner("west");

    /** Invited to the harbour, and not joined. */
    public static final PartnerId GUEST = partner("guest");

    /** Another name of north: the same person represents it. */
    public static final PartnerId NORTHERN = partner("northern");

    /** Nobody knows it. */
    public static final PartnerId STRANGER = partner("stranger");

    public static final PersonId OPERATOR = person("operator");
    public static final PersonId REGISTRAR = person("registrar");

    public static final MilestoneId LAUNCH = new MilestoneId(id("launch"));
    public static final MilestoneId REVIEW = new MilestoneId(id("review"));
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    public static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private Partnerships() {}

    /** Whoever represents the partner speaks for it. */
    public static Speaker of(PartnerId partner) {
        return Speaker.representing(representative(partner), partner);
    }

    public static Speaker alone(PersonId person) {
        return Speaker.alone(person);
    }

    /** The registrar of the archive. */
    public static Speaker registrar() {
        return Speaker.alone(REGISTRAR);
    }

    /** Who represents a partner; north has two names and one representative. */
    public static PersonId representative(PartnerId partner) {
        return partner.equals(NORTHERN) ? representative(NORTH) : person("for " + partner);
    }

    public static Partner introduced(PartnerId partner) {
        return new Partner(
                partner,
                "Partner " + partner,
                PartnerKind.ORGANISATION,
                new Representative(representative(partner), "Representative of " + partner));
    }

    public static FormPartnership formHarbour() {
        return new FormPartnership(
                HARBOUR,
                "Harbour",
                "Ships wait too long",
                Forming.VOLUNTARY,
                ZONE,
                Optional.of(introduced(NORTH)),
                Optional.empty());
    }

    public static FormPartnership formArchive() {
        return new FormPartnership(
                ARCHIVE,
                "Archive",
                "What the register shows",
                Forming.RECORD_ONLY,
                ZONE,
                Optional.empty(),
                Optional.of(REGISTRAR));
    }

    public static InvitePartner invite(PartnerId partner) {
        return new InvitePartner(HARBOUR, introduced(partner));
    }

    public static JoinPartnership join(PartnerId partner) {
        return new JoinPartnership(HARBOUR, partner);
    }

    public static SetMilestone set(MilestoneId milestone, String name, LocalDate date) {
        return new SetMilestone(HARBOUR, milestone, name, Optional.of(date), Optional.empty());
    }

    public static TranscribeMembership membership(PartnerId partner, boolean member, Instant recordedAt) {
        return new TranscribeMembership(
                ARCHIVE, partner, "Partner " + partner, PartnerKind.TEAM, member, source("membership", recordedAt));
    }

    public static TranscribeMilestone milestone(MilestoneId milestone, String name, LocalDate date, Instant at) {
        return new TranscribeMilestone(
                ARCHIVE, milestone, name, Optional.of(date), Optional.of(1), source("milestone", at));
    }

    /** Nothing is formed yet; the operator is appointed. */
    public static PartnershipScene nothing() {
        return new PartnershipScene(new Operators(Set.of(OPERATOR), Optional.empty()));
    }

    /** The harbour: north founded it; south, east, west and northern joined; the guest is invited; launch is set. */
    public static PartnershipScene harbour() {
        PartnershipScene scene = nothing();
        scene.says(of(NORTH), formHarbour());
        for (PartnerId partner : new PartnerId[] {SOUTH, EAST, WEST, NORTHERN}) {
            scene.says(of(NORTH), invite(partner));
            scene.says(of(partner), join(partner));
        }
        scene.says(of(NORTH), invite(GUEST));
        scene.says(of(NORTH), set(LAUNCH, "Launch", JUNE));
        return scene;
    }

    /** The archive: north, south, east and west are members, launch is known. */
    public static PartnershipScene archive() {
        PartnershipScene scene = nothing();
        scene.says(alone(OPERATOR), formArchive());
        for (PartnerId partner : new PartnerId[] {NORTH, SOUTH, EAST, WEST}) {
            scene.says(registrar(), membership(partner, true, day(-1_000)));
        }
        scene.says(registrar(), milestone(LAUNCH, "Launch", JUNE, day(-1_000)));
        return scene;
    }
}
