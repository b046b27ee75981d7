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

/**
 * Names that are another's. That two names are one partner is something one comes to know, not something that begins: it
 * holds for all times from when it is known.
 */
final class AliasKind implements Kind<AliasKind.State, UUID> {

    private static final String COPY = """
        copy projections.partner_alias (generation, partnership, alias, piece, position, valid, known_at,
            known_position, kept) from stdin
        """;
    private static final String CUT = """
        update projections.partner_alias as old
        set valid = cut.valid::tstzrange, known_at = cut.known_at::tstzrange,
            known_position = cut.known_position::int8range
        from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[])
            as cut (partnership, alias, piece, valid, known_at, known_position)
        where old.generation = ? and old.partnership = cut.partnership and old.alias = cut.alias
            and old.piece = cut.piece
        """;
    private static final String DELETE = """
        delete from projections.partner_alias as old
        using unnest(?::uuid[], ?::uuid[]) as gone (partnership, alias)
        where old.generation = ? and old.partnership = gone.partnership and old.alias = gone.alias
        """;

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
    public String copy() {
        return COPY;
    }

    @Override
    public String cut() {
        return CUT;
    }

    @Override
    public String delete() {
        return DELETE;
    }

    @Override
    public void write(CopyRows rows, UUID kept) {
        rows.uuid(kept);
    }
}
