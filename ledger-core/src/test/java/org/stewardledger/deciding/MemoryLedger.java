package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.eventstreaming.Tag;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementAct;
import org.stewardledger.charter.CharterAct;
import org.stewardledger.conduct.ConductAct;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.deciding.EntityKind.EntityKey;
import org.stewardledger.dispute.Dispute;
import org.stewardledger.dispute.DisputeAct;
import org.stewardledger.dispute.DisputeId;
import org.stewardledger.journal.StoredBodies;
import org.stewardledger.mandate.MandateAct;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.promise.Promise;
import org.stewardledger.promise.PromiseAct;

/** A ledger that decides as the product does, on a journal in memory, and lets its states be looked at. */
public final class MemoryLedger implements AutoCloseable {

    /** So few that states are folded anew now and then. */
    private static final int KEPT_STATES = 200;

    private static final List<EntityKind<?, ?>> KINDS = kinds();

    private static final StoredBodies BODIES = new StoredBodies(Acts.eventTypes());

    private final Map<EntityKey<?>, Object> states = new HashMap<>();
    private final MemoryEngine engine;
    private final AxonConfiguration axon;
    private final Ledger ledger;
    private int folded;

    /** An empty ledger on this clock. */
    public MemoryLedger(Clock clock) {
        MemoryLog log = new MemoryLog(clock);
        engine = new MemoryEngine(log.taken(), BODIES);
        axon = LedgerConfigurer.decisionSide(log, clock, KEPT_STATES, WhoMaySay::rule)
                .registerEventStorageEngine(configuration -> engine)
                .start();
        ledger = LedgerConfigurer.ledger(axon);
    }

    /** A ledger that holds these, in this order, which no acts need ever have come to. */
    public static MemoryLedger holding(Clock clock, List<Recorded<LedgerEvent>> recorded) {
        MemoryLedger ledger = new MemoryLedger(clock);
        recorded.forEach(ledger.engine::hold);
        return ledger;
    }

    private static List<EntityKind<?, ?>> kinds() {
        List<EntityKind<?, ?>> kinds = new ArrayList<>(EntityKind.ALL);
        kinds.add(EntityKind.AGREEMENTS);
        kinds.add(EntityKind.APPLIED_CLAUSES);
        kinds.add(EntityKind.USES);
        return List.copyOf(kinds);
    }

    /** The states in which each act records something, as the table of who may say what names them. */
    public static Map<Class<? extends Act>, Set<Class<?>>> table() {
        Map<Class<? extends Act>, Set<Class<?>>> table = new LinkedHashMap<>();
        Acts.all().forEach(act -> table.put(act, WhoMaySay.rows().get(act).in()));
        return table;
    }

    /** Where acts are sent. */
    public Ledger ledger() {
        return ledger;
    }

    /** Everything recorded, in order. */
    public List<Recorded<LedgerEvent>> recorded() {
        return engine.recorded();
    }

    /** The same event as whoever reads the journal gets it. */
    public Recorded<LedgerEvent> kept(Recorded<LedgerEvent> recorded) {
        return BODIES.body(recorded).event();
    }

    public Partnership partnership(PartnershipId id) {
        return state(EntityKind.PARTNERSHIP, id.value());
    }

    public Agreement agreement(AgreementId id) {
        return state(EntityKind.AGREEMENT, id.value());
    }

    public Promise promise(PromiseId id) {
        return state(EntityKind.PROMISE, id.value());
    }

    public Dispute dispute(DisputeId id) {
        return state(EntityKind.DISPUTE, id.value());
    }

    /** In which state is what an act is about, of those that the table of who may say what names. */
    public Class<?> stateOf(Act act) {
        Object state = switch (act) {
            case PartnershipAct on -> partnership(on.partnershipId());
            case MandateAct on -> state(EntityKind.MANDATES, on.partnershipId().value());
            case CharterAct on -> state(EntityKind.CHARTER, on.partnershipId().value());
            case ConductAct on -> state(EntityKind.CONDUCT, on.partnershipId().value());
            case AgreementAct on -> agreement(on.agreementId());
            case PromiseAct on -> promise(on.promiseId());
            case ConsequenceAct on ->
                state(EntityKind.CONSEQUENCE, on.consequenceId().value());
            case DisputeAct on -> dispute(on.disputeId());
            default -> stateOf(EntityKind.OPERATORS_KEY);
        };
        return state.getClass();
    }

    private <S> S state(EntityKind<S, ?> kind, UUID id) {
        return stateOf(kind.key(id));
    }

    @SuppressWarnings("unchecked")
    private <S> S stateOf(EntityKey<S> key) {
        List<Recorded<LedgerEvent>> all = engine.recorded();
        for (; folded < all.size(); folded++) {
            fold(states, all.get(folded));
        }
        return (S) states.getOrDefault(key, key.kind().none());
    }

    private static void fold(Map<EntityKey<?>, Object> states, Recorded<LedgerEvent> recorded) {
        for (EventTag tag : recorded.tags()) {
            for (EntityKind<?, ?> kind : KINDS) {
                if (kind.tagKey().equals(tag.key()) && kind.family().isInstance(recorded.event())) {
                    fold(states, new EntityKey<>(kind, tag), recorded);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <S> void fold(Map<EntityKey<?>, Object> states, EntityKey<S> key, Recorded<LedgerEvent> recorded) {
        S before = (S) states.getOrDefault(key, key.kind().none());
        states.put(key, key.kind().apply(before, recorded));
    }

    /**
     * Reads every event back from its bytes and folds it: each state comes out as it stands, and as it stood when a
     * decision was taken on it last.
     */
    public void replays() {
        StateCache cache = axon.getComponent(StateCache.class);
        Map<EntityKey<?>, Object> again = new HashMap<>();
        for (int i = 0; i < engine.bodies().size(); i++) {
            Recorded<LedgerEvent> read = BODIES.read(engine.bodies().get(i));
            assertThat(read).isEqualTo(engine.recorded().get(i));
            fold(again, read);
        }
        again.forEach((key, state) -> {
            assertThat(state).as("%s", key).isEqualTo(stateOf(key));
            Optional<StateCache.Cached> cached = cache.find(key);
            cached.filter(known -> known.upTo() >= last(key))
                    .ifPresent(known -> assertThat(known.state()).as("%s", key).isEqualTo(state));
        });
    }

    private int last(EntityKey<?> key) {
        return engine.last(
                Tag.of(key.tag().key(), key.tag().value()), key.kind().types());
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
