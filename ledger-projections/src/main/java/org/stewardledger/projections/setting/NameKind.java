package org.stewardledger.projections.setting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.projections.twotimes.Table;

/** Partners under each of their names. A name is a name before one is invited or joins. */
final class NameKind implements Kind<NameKind.State, NameKind.Shown> {

    private static final Table TABLE = new Table(
            "projections.partner",
            "partner",
            "name, sealed_name, kind, introduced, member, withdrew, member_from, representative, representative_name,"
                    + " transcribed");

    /** A partner in the making. */
    static final class State {
        private Optional<Shown> shown = Optional.empty();
    }

    /**
     * What a row shows.
     *
     * @param name               as last spelled; sealed when it is a person
     * @param kind               person, team, organisation or larger whole
     * @param introduced         whether it was invited, joined or transcribed by then
     * @param member             whether it is a member
     * @param withdrew           whether it has left by its own word, under this name; it leaves under all of them
     * @param memberFrom         since when; empty while it never was
     * @param representative     who speaks for it
     * @param representativeName that person's name, sealed
     * @param transcribed        whether that is known from a source
     */
    record Shown(
            Text name,
            PartnerKind kind,
            boolean introduced,
            boolean member,
            boolean withdrew,
            Optional<Instant> memberFrom,
            Optional<UUID> representative,
            Optional<String> representativeName,
            boolean transcribed) {}

    @Override
    public State start() {
        return new State();
    }

    @Override
    public void apply(State state, Recorded<?> event) {
        switch (event.event()) {
            case PartnerInvited invited -> state.shown = Optional.of(invited(state, invited));
            case PartnerJoined joined ->
                state.shown = state.shown.map(before -> member(before, before.name(), before.kind(), true, event));
            case PartnerWithdrew withdrew -> state.shown = state.shown.map(NameKind::withdrawn);
            case MembershipTranscribed told ->
                state.shown = Optional.of(member(
                        state.shown.orElseGet(() -> unknown(told)),
                        told.spelling(),
                        told.kind(),
                        told.member(),
                        event));
            default -> {}
        }
    }

    private static Shown invited(State state, PartnerInvited invited) {
        return new Shown(
                invited.name(),
                invited.kind(),
                true,
                state.shown.map(Shown::member).orElse(false),
                state.shown.map(Shown::withdrew).orElse(false),
                state.shown.flatMap(Shown::memberFrom),
                Optional.of(invited.representative().value()),
                Optional.of(SealedText.write(invited.representativeName())),
                false);
    }

    private static Shown withdrawn(Shown before) {
        return new Shown(
                before.name(),
                before.kind(),
                before.introduced(),
                false,
                true,
                before.memberFrom(),
                before.representative(),
                before.representativeName(),
                before.transcribed());
    }

    private static Shown unknown(MembershipTranscribed told) {
        return new Shown(
                told.spelling(),
                told.kind(),
                true,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Shown member(Shown before, Text name, PartnerKind kind, boolean member, Recorded<?> event) {
        return new Shown(
                name,
                kind,
                true,
                member,
                false,
                member && !before.member() ? Optional.of(event.effectiveAt()) : before.memberFrom(),
                before.representative(),
                before.representativeName(),
                event.transcribed());
    }

    @Override
    public Optional<Shown> row(State state) {
        return state.shown;
    }

    @Override
    public Optional<Shown> before(Shown first) {
        return Optional.of(new Shown(
                first.name(),
                first.kind(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                first.transcribed()));
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return switch (event.event()) {
            case PartnerInvited invited ->
                Setting.key(invited, invited.partnerId().value());
            case PartnerJoined joined -> Setting.key(joined, joined.partnerId().value());
            case PartnerWithdrew withdrew ->
                Setting.key(withdrew, withdrew.partnerId().value());
            case MembershipTranscribed told ->
                Setting.key(told, told.partnerId().value());
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
    public void write(CopyRows rows, Shown shown) {
        rows.text(shown.name().plain())
                .text(SealedText.write(shown.name()))
                .name(shown.kind())
                .flag(shown.introduced())
                .flag(shown.member())
                .flag(shown.withdrew())
                .instant(shown.memberFrom())
                .uuid(shown.representative())
                .text(shown.representativeName())
                .flag(shown.transcribed());
    }
}
