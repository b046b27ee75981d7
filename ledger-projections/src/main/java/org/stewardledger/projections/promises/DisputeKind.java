package org.stewardledger.projections.promises;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.dispute.DisputeOpened;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.projections.Audience;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.projections.twotimes.Table;

/** Disputes about promises, and about judgements of them, from their opening to their resolution. */
final class DisputeKind implements Kind<DisputeKind.State, DisputeKind.Open> {

    private static final Table TABLE = new Table("projections.dispute", "dispute", "promise, visible_to");

    /** A dispute in the making. */
    static final class State {
        private Optional<Open> open = Optional.empty();
    }

    /**
     * A dispute that is open or held.
     *
     * @param promise   what it is about
     * @param visibleTo the only partners that may see it; empty for the whole partnership
     */
    record Open(PromiseId promise, Optional<List<UUID>> visibleTo) {}

    @Override
    public State start() {
        return new State();
    }

    @Override
    public void apply(State state, Recorded<?> event) {
        switch (event.event()) {
            case DisputeOpened opened ->
                state.open =
                        promise(opened.disputed()).map(promise -> new Open(promise, Audience.of(event.visibility())));
            case DisputeResolved resolved -> state.open = Optional.empty();
            default -> {}
        }
    }

    private static Optional<PromiseId> promise(Disputed disputed) {
        return switch (disputed) {
            case Disputed.Promise(var promise) -> Optional.of(promise);
            case Disputed.Judgement(var promise, var event) -> Optional.of(promise);
            case Disputed.Agreement agreement -> Optional.empty();
        };
    }

    @Override
    public Optional<Open> row(State state) {
        return state.open;
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return event.event() instanceof DisputeOpened || event.event() instanceof DisputeResolved
                ? List.of(key((DisputeEvent) event.event()))
                : List.of();
    }

    private static EntityKey key(DisputeEvent event) {
        return new EntityKey(event.partnershipId().value(), event.disputeId().value());
    }

    @Override
    public EventTag tag(EntityKey key) {
        return EventTag.of("dispute", key.id());
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CopyRows rows, Open open) {
        rows.uuid(open.promise().value());
        open.visibleTo().ifPresentOrElse(rows::uuids, rows::none);
    }
}
