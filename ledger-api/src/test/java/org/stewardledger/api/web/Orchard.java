package org.stewardledger.api.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.charter.DeclareResource;
import org.stewardledger.charter.Expectation;
import org.stewardledger.charter.GoalId;
import org.stewardledger.charter.Holding;
import org.stewardledger.charter.ResourceId;
import org.stewardledger.charter.StateExpectation;
import org.stewardledger.charter.StateOwnGoal;
import org.stewardledger.charter.StateSharedGoal;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.DecisionId;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.GivenUp;
import org.stewardledger.conduct.NamedPerson;
import org.stewardledger.conduct.Participant;
import org.stewardledger.conduct.ParticipationId;
import org.stewardledger.conduct.RecordParticipation;
import org.stewardledger.conduct.Stage;
import org.stewardledger.conduct.StageRow;
import org.stewardledger.conduct.TakeDecision;
import org.stewardledger.conduct.Voice;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.AgreeProcess;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.ObjectToMotion;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleKind;

/** A village and a press that keep an orchard, and say what partners say beside promises. */
final class Orchard {

    /** When almost all of it was said, so that days which were to come then are over by now. */
    private static final Instant THEN = Instant.parse("2026-01-02T12:00:00Z");

    final PartnershipId id = new PartnershipId(UUID.randomUUID());
    final PersonId vera = new PersonId(UUID.randomUUID());
    final PersonId paul = new PersonId(UUID.randomUUID());
    final PersonId olga = new PersonId(UUID.randomUUID());
    final PersonId finn = new PersonId(UUID.randomUUID());
    final PartnerId village = new PartnerId(UUID.randomUUID());
    final PartnerId press = new PartnerId(UUID.randomUUID());

    final OrchardAgreement agreement = new OrchardAgreement(this);

    private final Ledger ledger;
    private long last;

    Orchard(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Lets the partners speak and answers the position of the last entry. */
    long speak() {
        form();
        roles();
        charter();
        conduct();
        agreement.agree();
        return last;
    }

    private void form() {
        Partner founder =
                new Partner(village, "Village", PartnerKind.ORGANISATION, new Representative(vera, "Vera Example"));
        Partner other = new Partner(press, "Press", PartnerKind.TEAM, new Representative(paul, "Paul Example"));
        say(
                vera,
                new FormPartnership(
                        id,
                        "Orchard",
                        "The apples rot.",
                        Forming.VOLUNTARY,
                        ZoneId.of("Europe/Berlin"),
                        Optional.of(founder),
                        Optional.empty()));
        say(vera, new InvitePartner(id, other));
        say(paul, new JoinPartnership(id, press));
    }

    private void roles() {
        say(
                vera,
                new AssignRole(
                        id, new Role(RoleKind.OBSERVER, olga, Optional.empty(), Optional.empty()), "Olga Example"));
        say(vera, new AppointFacilitator(id, finn, "Finn Example"));
        say(paul, new ConsentToMotion(id, MotionSubject.FACILITATOR, 1));
        say(vera, new AgreeProcess(id, "We meet under the old tree."));
        because(paul, "It rains there.", new ObjectToMotion(id, MotionSubject.PROCESS, 1));
    }

    private void charter() {
        GoalId shared = new GoalId(UUID.randomUUID());
        say(vera, new StateOwnGoal(id, new GoalId(UUID.randomUUID()), "A fair price"));
        say(vera, new StateSharedGoal(id, shared, "Juice from every apple"));
        say(paul, new StateSharedGoal(id, shared, "Juice from every apple"));
        say(vera, new StateExpectation(id, new Expectation(Optional.of(press), "Clean barrels")));
        say(paul, new DeclareResource(id, new ResourceId(UUID.randomUUID()), "The barrels", Holding.SEPARATE));
    }

    private void conduct() {
        say(
                paul,
                new TakeDecision(
                        id,
                        new DecisionId(UUID.randomUUID()),
                        new Choice(
                                "When do we <b>pick</b>?",
                                new DecisionRule(DecisionRule.Manner.BY_ONE, Optional.empty()),
                                partners(village),
                                partners(press),
                                "In the first week of October",
                                Optional.of(
                                        new GivenUp("The feast", partners(village), Optional.of("The musicians"))))));
        Evidence minutes = new Evidence(
                "The minutes", Optional.of(URI.create("https://orchard.example/minutes")), Optional.empty());
        say(
                vera,
                new AssessStage(
                        id,
                        List.of(
                                new StageRow(Dimension.RESOURCES, Stage.COLLABORATION, Optional.of(minutes)),
                                new StageRow(Dimension.AUTHORITY, Stage.COOPERATION, Optional.empty()))));
        say(
                vera,
                new RecordParticipation(
                        id,
                        new ParticipationId(UUID.randomUUID()),
                        new Participant(
                                Voice.SERVICE_USER,
                                "A child of the village",
                                Optional.of(new NamedPerson(new PersonId(UUID.randomUUID()), "Kim Example"))),
                        LocalDate.of(2026, 1, 2),
                        "Tasting"));
    }

    static SortedSet<PartnerId> partners(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    /** Says it now. */
    void sayNow(PersonId person, Act act) {
        perform(Envelope.of(new CommandId(UUID.randomUUID()), speaker(person)), act);
    }

    void say(PersonId person, Act act) {
        perform(then(person), act);
    }

    void because(PersonId person, String reason, Act act) {
        perform(then(person).because(reason), act);
    }

    private Envelope then(PersonId person) {
        return Envelope.of(new CommandId(UUID.randomUUID()), speaker(person)).effective(THEN);
    }

    private Speaker speaker(PersonId person) {
        return Speaker.representing(person, person.equals(vera) ? village : press);
    }

    private void perform(Envelope envelope, Act act) {
        last = Math.max(last, ledger.perform(new Addressed(envelope, act)).lastPosition());
    }
}
