package org.stewardledger.projections;

import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
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
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.MilestoneSet;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsConsented;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.PromiseAccepted;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.Verdict;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * A small partnership whose partners speak for themselves: Harbour offers a bridge to Island, promises it for the
 * spring fair, warns, gets new terms and keeps them; a second promise is seen by two partners only. One event a second.
 */
public final class Scene {

    public static final PartnershipId PARTNERSHIP = new PartnershipId(id("bridge partnership"));
    public static final PartnerId HARBOUR = new PartnerId(id("harbour"));
    public static final PartnerId ISLAND = new PartnerId(id("island"));
    public static final PartnerId FERRY = new PartnerId(id("ferry"));
    public static final PersonId HANNAH = new PersonId(id("hannah"));
    public static final PersonId IDA = new PersonId(id("ida"));
    public static final PersonId FRED = new PersonId(id("fred"));
    public static final MilestoneId FAIR = new MilestoneId(id("spring fair"));
    public static final PromiseId BRIDGE = new PromiseId(id("bridge"));
    public static final PromiseId SECRET = new PromiseId(id("secret"));

    /** Just before the first event. */
    public static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final RecordedHistory history = new RecordedHistory(START);

    private Scene() {}

    /** Everything, in order: 19 events. */
    public static List<Recorded<LedgerEvent>> events() {
        Scene scene = new Scene();
        scene.form();
        scene.bridge();
        scene.secret();
        return scene.history.events();
    }

    /** When an event of the scene was recorded and took effect. */
    public static Instant at(int position) {
        return START.plusSeconds(position);
    }

    private void form() {
        history.spoken(new PartnershipFormed(
                PARTNERSHIP, "The bridge", "No way across", Forming.VOLUNTARY, ZONE, Optional.empty()));
        invite(HARBOUR, "Harbour", HANNAH);
        invite(ISLAND, "Island", IDA);
        invite(FERRY, "Ferry", FRED);
        history.spoken(new PartnerJoined(PARTNERSHIP, ISLAND));
        history.spoken(new MilestoneSet(
                PARTNERSHIP, FAIR, "Spring fair", Optional.of(LocalDate.parse("2026-01-01")), Optional.of(1)));
    }

    private void invite(PartnerId partner, String name, PersonId person) {
        Personal sealed = new Personal.Clear(person, name + "'s speaker");
        history.spoken(new PartnerInvited(
                PARTNERSHIP, partner, new Text.Plain(name), PartnerKind.ORGANISATION, person, sealed));
    }

    private void bridge() {
        Proposal proposal = proposal("=A bridge, “wide” enough", Due.at(FAIR), "bridge");
        history.spoken(new PromiseOffered(BRIDGE, PARTNERSHIP, HARBOUR, proposal));
        history.spoken(new PromiseMade(BRIDGE, PARTNERSHIP, HARBOUR, Optional.empty(), 1));
        history.spoken(new PromiseAccepted(BRIDGE, PARTNERSHIP, ISLAND, 1));
        history.spoken(new RiskWarned(BRIDGE, PARTNERSHIP, HARBOUR));
        Terms wider = new Terms(
                "A wider bridge",
                Optional.of("carts cross"),
                Due.on(LocalDate.parse("2026-06-01")),
                Optional.of("40 oaks"));
        history.spoken(new NewTermsProposed(BRIDGE, PARTNERSHIP, HARBOUR, 2, wider, partners(HARBOUR, ISLAND)));
        history.spoken(new NewTermsConsented(BRIDGE, PARTNERSHIP, ISLAND, 2));
        history.spoken(new PromiseRenegotiated(BRIDGE, PARTNERSHIP, 2, wider));
        history.spoken(new MilestoneMoved(PARTNERSHIP, FAIR, Optional.of(LocalDate.parse("2026-04-01"))));
        history.spoken(new FulfilmentReported(
                BRIDGE, PARTNERSHIP, HARBOUR, false, new Evidence("it stands", Optional.empty(), Optional.empty())));
        history.spoken(
                new PromiseAssessed(
                        BRIDGE,
                        PARTNERSHIP,
                        Optional.of(FERRY),
                        AssessorKind.MEMBER,
                        Verdict.PARTLY_KEPT,
                        Optional.empty()),
                new Visibility.ToPartners(partners(FERRY)));
        history.spoken(new SatisfactionDeclared(BRIDGE, PARTNERSHIP, ISLAND));
        history.spoken(new PromiseKept(BRIDGE, PARTNERSHIP));
    }

    private void secret() {
        history.spoken(
                new PromiseMade(
                        SECRET, PARTNERSHIP, HARBOUR, Optional.of(proposal("Lower tolls", Due.none(), "tolls")), 1),
                new Visibility.ToPartners(partners(HARBOUR, ISLAND)));
    }

    private static Proposal proposal(String text, Due due, String deliverable) {
        return new Proposal(
                PARTNERSHIP,
                partners(HARBOUR),
                partners(ISLAND),
                Subject.RESULT,
                Optional.of("crossing"),
                Optional.of(deliverable),
                Terms.of(text, due));
    }

    private static SortedSet<PartnerId> partners(PartnerId... partners) {
        SortedSet<PartnerId> sorted =
                new TreeSet<>(Comparator.comparing(partner -> partner.value().toString()));
        sorted.addAll(Arrays.asList(partners));
        return sorted;
    }
}
