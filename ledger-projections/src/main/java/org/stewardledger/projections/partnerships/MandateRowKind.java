package org.stewardledger.projections.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.projections.twotimes.Table;

/** Mandates by which a person reads what the partner reads that gave it, until it is revoked. */
final class MandateRowKind implements Kind<MandateRowKind.State, MandateRowKind.Shown> {

    private static final Table TABLE =
            new Table("projections.mandate", "mandate", "person, partner, from_day, until_day");

    /** A mandate in the making. */
    static final class State {
        private Optional<Shown> shown = Optional.empty();
    }

    /**
     * What a row shows.
     *
     * @param holder  who acts under it
     * @param partner who gave it
     * @param from    its first day; empty when from when it was given
     * @param until   its last day; empty when it was given without end
     */
    record Shown(PersonId holder, PartnerId partner, Optional<LocalDate> from, Optional<LocalDate> until) {}

    @Override
    public State start() {
        return new State();
    }

    @Override
    public void apply(State state, Recorded<?> event) {
        switch (event.event()) {
            case MandateGranted granted ->
                state.shown =
                        Optional.of(new Shown(granted.holder(), granted.partnerId(), granted.from(), granted.until()));
            case MandateRevoked revoked -> state.shown = Optional.empty();
            default -> {}
        }
    }

    @Override
    public Optional<Shown> row(State state) {
        return state.shown;
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return switch (event.event()) {
            case MandateGranted granted -> key(granted, granted.mandateId());
            case MandateRevoked revoked -> key(revoked, revoked.mandateId());
            default -> List.of();
        };
    }

    private static List<EntityKey> key(MandateEvent event, MandateId mandate) {
        return List.of(new EntityKey(event.partnershipId().value(), mandate.value()));
    }

    @Override
    public EventTag tag(EntityKey key) {
        return EventTag.of("partnership", key.partnership());
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CopyRows rows, Shown shown) {
        rows.uuid(shown.holder().value())
                .uuid(shown.partner().value())
                .day(shown.from())
                .day(shown.until());
    }
}
