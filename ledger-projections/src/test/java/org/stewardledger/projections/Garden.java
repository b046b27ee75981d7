package org.stewardledger.projections;

import static org.stewardledger.projections.RecordedHistory.id;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.charter.BuyIn;
import org.stewardledger.charter.BuyInDeclared;
import org.stewardledger.charter.Depth;
import org.stewardledger.charter.Expectation;
import org.stewardledger.charter.ExpectationStated;
import org.stewardledger.charter.GoalId;
import org.stewardledger.charter.Holding;
import org.stewardledger.charter.OwnGoalStated;
import org.stewardledger.charter.OwnerInvited;
import org.stewardledger.charter.PowerDifference;
import org.stewardledger.charter.PowerDifferenceDeclared;
import org.stewardledger.charter.Readiness;
import org.stewardledger.charter.ReadinessDeclared;
import org.stewardledger.charter.ResourceDeclared;
import org.stewardledger.charter.ResourceId;
import org.stewardledger.charter.SharedGoalStated;
import org.stewardledger.charter.Stake;
import org.stewardledger.charter.StakeDeclared;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.DecisionId;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.conduct.DecisionTaken;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.GivenUp;
import org.stewardledger.conduct.ParticipationId;
import org.stewardledger.conduct.ParticipationRecorded;
import org.stewardledger.conduct.Stage;
import org.stewardledger.conduct.StageAssessed;
import org.stewardledger.conduct.StageRow;
import org.stewardledger.conduct.Voice;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.Matter;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionConsented;
import org.stewardledger.partnership.MotionObjected;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleAssigned;
import org.stewardledger.partnership.RoleEnded;
import org.stewardledger.partnership.RoleKind;

/**
 * A school, a club and a town that make a garden, and say of themselves and of one another what partners say beside
 * promises: one event a second, some of them for a few only, one from a source, one partner under two names.
 */
public final class Garden {

    public static final PartnershipId PARTNERSHIP = new PartnershipId(id("garden partnership"));
    public static final PartnerId SCHOOL = new PartnerId(id("school"));
    public static final PartnerId CLUB = new PartnerId(id("club"));
    public static final PartnerId OLD_CLUB = new PartnerId(id("old club"));
    public static final PartnerId TOWN = new PartnerId(id("town"));
    public static final PersonId SIGRID = new PersonId(id("sigrid"));
    public static final PersonId SVEN = new PersonId(id("sven"));
    public static final PersonId CARLA = new PersonId(id("carla"));
    public static final PersonId TOMAS = new PersonId(id("tomas"));
    public static final PersonId OLGA = new PersonId(id("olga"));
    public static final PersonId FINN = new PersonId(id("finn"));

    /** Just before the first event. */
    public static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private final RecordedHistory history = new RecordedHistory(START);
    private final GardenAgreements agreements = new GardenAgreements(history);
    private final GardenConsequences consequences = new GardenConsequences(history);
    private final GardenMandates mandates = new GardenMandates(history);
    private final GardenDisputes disputes = new GardenDisputes(history);

    private Garden() {}

    /** Everything, in order. */
    public static List<Recorded<LedgerEvent>> events() {
        Garden garden = new Garden();
        garden.form();
        garden.roles();
        garden.charter();
        garden.conduct();
        garden.agreements.agree();
        garden.consequences.follow();
        garden.mandates.act();
        garden.disputes.dispute();
        garden.leave();
        return garden.history.events();
    }

    private void tell(LedgerEvent event) {
        history.spoken(event);
    }

    private void form() {
        tell(new PartnershipFormed(
                PARTNERSHIP,
                "The garden",
                "A yard of asphalt",
                Forming.VOLUNTARY,
                ZoneId.of("Europe/Berlin"),
                Optional.empty()));
        invite(SCHOOL, "School", SIGRID);
        tell(new PartnerJoined(PARTNERSHIP, SCHOOL));
        invite(CLUB, "Club", CARLA);
        tell(new PartnerJoined(PARTNERSHIP, CLUB));
        invite(TOWN, "Town", TOMAS);
        tell(new PartnerJoined(PARTNERSHIP, TOWN));
        history.transcribed(
                new MembershipTranscribed(
                        PARTNERSHIP, OLD_CLUB, new Text.Plain("Old club"), PartnerKind.ORGANISATION, true),
                START.minusSeconds(86_400),
                "minutes");
        tell(new PartnersAliased(PARTNERSHIP, CLUB, OLD_CLUB));
    }

    private void invite(PartnerId partner, String name, PersonId person) {
        tell(new PartnerInvited(
                PARTNERSHIP,
                partner,
                new Text.Plain(name),
                PartnerKind.ORGANISATION,
                person,
                new Personal.Clear(person, "Speaker of " + name)));
    }

    private void roles() {
        Role second = Role.representing(SVEN, SCHOOL);
        tell(new RoleAssigned(PARTNERSHIP, second, new Personal.Clear(SVEN, "Sven Example")));
        tell(new RoleAssigned(
                PARTNERSHIP,
                new Role(RoleKind.OBSERVER, OLGA, Optional.empty(), Optional.empty()),
                new Personal.Clear(OLGA, "Olga Example")));
        tell(new RoleEnded(PARTNERSHIP, second));
        SortedSet<PartnerId> all = partners(SCHOOL, CLUB, TOWN);
        tell(new MotionProposed(
                PARTNERSHIP, 1, SCHOOL, new Matter.Facilitator(FINN, new Personal.Clear(FINN, "Finn Example")), all));
        tell(new MotionConsented(PARTNERSHIP, MotionSubject.FACILITATOR, 1, OLD_CLUB));
        tell(new MotionObjected(PARTNERSHIP, MotionSubject.FACILITATOR, 1, TOWN));
        tell(new MotionConsented(PARTNERSHIP, MotionSubject.FACILITATOR, 1, TOWN));
        tell(new MotionCarried(PARTNERSHIP, MotionSubject.FACILITATOR, 1));
        tell(new MotionProposed(PARTNERSHIP, 1, CLUB, new Matter.Process("We meet monthly."), all));
        tell(new MotionProposed(PARTNERSHIP, 2, TOWN, new Matter.Process("We meet weekly."), all));
    }

    private void charter() {
        GoalId shared = new GoalId(id("a garden"));
        tell(new OwnGoalStated(PARTNERSHIP, SCHOOL, new GoalId(id("lessons")), "Lessons outside"));
        tell(new SharedGoalStated(PARTNERSHIP, SCHOOL, shared, "A garden for all"));
        tell(new SharedGoalStated(PARTNERSHIP, TOWN, shared, "A garden for everyone"));
        tell(new OwnGoalStated(PARTNERSHIP, TOWN, new GoalId(id("shade")), "Shade"));
        tell(new StakeDeclared(PARTNERSHIP, SCHOOL, stake("Children know where food comes from")));
        tell(new StakeDeclared(PARTNERSHIP, SCHOOL, stake("Children grow food")));
        tell(new BuyInDeclared(PARTNERSHIP, TOWN, new BuyIn(Depth.LEADERSHIP, "The council voted for it")));
        tell(new ExpectationStated(
                PARTNERSHIP, CLUB, new Expectation(Optional.of(TOWN), "That the water is paid for")));
        history.spoken(
                new ExpectationStated(PARTNERSHIP, SCHOOL, new Expectation(Optional.empty(), "Patience")),
                new Visibility.ToPartners(partners(SCHOOL, CLUB)));
        tell(new ReadinessDeclared(PARTNERSHIP, CLUB, new Readiness(true, Optional.of("Spades"), false)));
        ResourceId beds = new ResourceId(id("beds"));
        tell(new ResourceDeclared(PARTNERSHIP, SCHOOL, beds, "Raised beds", Holding.SEPARATE));
        tell(new ResourceDeclared(PARTNERSHIP, SCHOOL, beds, "Raised beds", Holding.SHARED));
        tell(new ResourceDeclared(PARTNERSHIP, TOWN, new ResourceId(id("water")), "Water", Holding.SEPARATE));
        tell(new PowerDifferenceDeclared(
                PARTNERSHIP,
                CLUB,
                new PowerDifference(partners(CLUB, TOWN), "The town owns the yard", Optional.empty())));
        tell(new OwnerInvited(
                PARTNERSHIP,
                SCHOOL,
                new PartnerId(id("parents")),
                new Personal.Clear(new PersonId(id("petra")), "Petra Example"),
                PartnerKind.PERSON,
                "Her child plays there",
                false));
    }

    private static Stake stake(String outcome) {
        return new Stake(Optional.of(outcome), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void conduct() {
        tell(new ParticipationRecorded(
                PARTNERSHIP,
                new ParticipationId(id("a walk")),
                Optional.of(SCHOOL),
                Voice.SERVICE_USER,
                "A pupil",
                Optional.of(new Personal.Clear(new PersonId(id("pia")), "Pia Example")),
                LocalDate.parse("2026-01-01"),
                "A walk over the yard"));
        tell(decision("Which trees?", DecisionRule.Manner.BY_ONE, partners(SCHOOL, OLD_CLUB), partners(TOWN), CLUB));
        tell(decision("When to dig?", DecisionRule.Manner.CONSENT, partners(), partners(SCHOOL, CLUB, TOWN), OLD_CLUB));
        Evidence minutes = new Evidence(
                "The minutes", Optional.of(URI.create("https://garden.example/minutes")), Optional.empty());
        assess(SCHOOL, Dimension.RESOURCES, Stage.COORDINATION, Optional.empty());
        assess(SCHOOL, Dimension.RESOURCES, Stage.COLLABORATION, Optional.of(minutes));
        assess(TOWN, Dimension.AUTHORITY, Stage.COLLABORATION, Optional.empty());
        history.spoken(
                new StageAssessed(PARTNERSHIP, CLUB, new StageRow(Dimension.RISK, Stage.COOPERATION, Optional.empty())),
                new Visibility.ToPartners(partners(OLD_CLUB)));
    }

    private static DecisionTaken decision(
            String question,
            DecisionRule.Manner manner,
            SortedSet<PartnerId> asked,
            SortedSet<PartnerId> decided,
            PartnerId bearer) {
        return new DecisionTaken(
                PARTNERSHIP,
                new DecisionId(id(question)),
                TOWN,
                new Choice(
                        question,
                        new DecisionRule(manner, Optional.empty()),
                        asked,
                        decided,
                        "So it was",
                        Optional.of(
                                new GivenUp("The football goal", partners(bearer), Optional.of("The neighbours")))));
    }

    private void assess(PartnerId by, Dimension dimension, Stage stage, Optional<Evidence> evidence) {
        tell(new StageAssessed(PARTNERSHIP, by, new StageRow(dimension, stage, evidence)));
    }

    private void leave() {
        tell(new FacilitatorDismissed(PARTNERSHIP, FINN));
        tell(new PartnerWithdrew(PARTNERSHIP, CLUB));
        agreements.leave();
        tell(new MotionProposed(PARTNERSHIP, 1, SCHOOL, new Matter.Closing(), partners(SCHOOL, TOWN)));
        tell(new MotionConsented(PARTNERSHIP, MotionSubject.CLOSING, 1, TOWN));
        tell(new MotionCarried(PARTNERSHIP, MotionSubject.CLOSING, 1));
    }

    static SortedSet<PartnerId> partners(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }
}
