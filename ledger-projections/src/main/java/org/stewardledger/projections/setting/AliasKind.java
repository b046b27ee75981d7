package org.stewardledger.projections.setting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.projections.twotimes.Table;

/**
 * Names that are another's. That two names are one partner is something one comes to know, not something that begins:
 * it holds for all times from when it is known.
 */
final class AliasKind implements Kind<AliasKind.State, UUID> {

    private static final Table TABLE = new Table("projections.partner_alias", "alias", "kept");

    /** An alias in the making. */
    static final class State {
        private Optional<UUID> kept = Optional.empty();
    }

    @Override
    public State start() {
        return new State();
    }

    @Override
    public void apply(State state, Recorded<?> event) {
        switch (event.event()) {
            case PartnersAliased aliased ->
                state.kept = Optional.of(aliased.partnerId().value());
            case PartnersSeparated separated -> state.kept = Optional.empty();
            default -> {}
        }
    }

    @Override
    public Optional<UUID> row(State state) {
        return state.kept;
    }

    @Override
    public Instant effectiveAt(Recorded<?> event) {
        return Instant.MIN;
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return switch (event.event()) {
            case PartnersAliased aliased -> Setting.key(aliased, aliased.alias().value());
            case PartnersSeparated separated ->
                Setting.key(separated, separated.alias().value());
            default -> List.of();
        };
    }

    @Override
    public EventTag tag(EntityKey key) {
        return Setting.tag(key);
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CopyRows rows, UUID kept) {
        rows.uuid(kept);
    }
}
