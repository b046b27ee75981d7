package org.stewardledger.projections.history;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.conduct.ConductEvent;
import org.stewardledger.consequence.ConsequenceEvent;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.MilestoneSet;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.projections.Audience;
import org.stewardledger.projections.course.Brought;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.setting.Setting;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EventColumns;
import org.stewardledger.projections.twotimes.View;
import org.stewardledger.promise.PromiseEvent;

/** Keeps one row for each event, in words. */
public final class HistoryView implements View {

    /** The name of the view. */
    public static final String NAME = "history";

    private static final String COPY = """
        copy projections.history (generation, position, event_id, type, class, partnership, promise, undertaking,
            deliverable, effective_at, recorded_at, known_at, source_name, source_reference, source_written_at,
            source_recorded_at, source_fact, person, partner, mandate, concerned, reason, words, visible_to,
            command_id, correlation_id) from stdin
        """;
    private static final List<String> DROPS = Setting.dropsWith(
            "delete from projections.history where generation = ?",
            "delete from projections.spelling where generation = ?",
            "delete from projections.last_terms where generation = ?");

    private final Setting setting = new Setting();
    private final Memory memory = new Memory();

    @Override
    public void take(Batch batch) throws SQLException {
        setting.take(batch);
        recall(batch);
        CopyRows rows = new CopyRows();
        for (Recorded<LedgerEvent> recorded : batch.events()) {
            learn(recorded);
            add(rows, batch.generation(), recorded);
        }
        rows.write(batch.connection(), COPY);
        memory.store(batch.connection(), batch.generation());
    }

    private void recall(Batch batch) throws SQLException {
        Set<Memory.Naming> namings = new HashSet<>();
        Set<UUID> promises = new HashSet<>();
        for (Recorded<LedgerEvent> recorded : batch.events()) {
            Set<UUID> ids = new HashSet<>(Concerned.by(recorded.event()));
            if (recorded.event() instanceof PromiseEvent event) {
                promises.add(event.promiseId().value());
                Brought.by(event)
                        .flatMap(brought -> Dues.milestone(brought.terms().due()))
                        .ifPresent(ids::add);
            } else if (recorded.event() instanceof MilestoneMoved moved) {
                ids.add(moved.milestoneId().value());
            }
            recorded.event()
                    .within()
                    .ifPresent(in -> ids.forEach(id -> namings.add(new Memory.Naming(in.value(), id))));
        }
        memory.recall(batch.connection(), batch.generation(), namings, promises);
    }

    /** Takes in names, and what a promise is about when it is opened. */
    private void learn(Recorded<LedgerEvent> recorded) {
        switch (recorded.event()) {
            case PartnerInvited invited ->
                memory.call(invited.partnershipId(), invited.partnerId().value(), Mentions.of(invited.name()));
            case MembershipTranscribed told ->
                memory.call(told.partnershipId(), told.partnerId().value(), Mentions.of(told.spelling()));
            case MilestoneSet set ->
                memory.call(set.partnershipId(), set.milestoneId().value(), set.name());
            case MilestoneTranscribed told ->
                memory.call(told.partnershipId(), told.milestoneId().value(), told.name());
            case AgreementDrafted drafted ->
                memory.call(drafted.partnershipId(), drafted.agreementId().value(), drafted.name());
            case PromiseEvent event
            when Titles.opens(event) || memory.told(event.promiseId().value()).isEmpty() ->
                memory.tell(event.promiseId().value(), Titles.first(event, names(event)));
            default -> {}
        }
    }

    private void add(CopyRows rows, int generation, Recorded<LedgerEvent> recorded) {
        LedgerEvent event = recorded.event();
        Optional<PromiseEvent> promise = event instanceof PromiseEvent of ? Optional.of(of) : Optional.empty();
        Optional<Told> told = promise.flatMap(of -> memory.told(of.promiseId().value()));
        rows.number(generation);
        EventColumns.identity(rows, recorded);
        rows.uuid(event.within().map(PartnershipId::value))
                .uuid(promise.map(of -> of.promiseId().value()))
                .text(told.flatMap(Told::undertaking))
                .text(told.flatMap(Told::deliverable));
        EventColumns.times(rows, recorded);
        EventColumns.source(rows, recorded);
        EventColumns.speaker(rows, recorded);
        rows.uuids(Concerned.by(event)).text(recorded.reason()).text(words(event, told));
        Audience.of(recorded.visibility()).ifPresentOrElse(rows::uuids, rows::none);
        rows.uuid(recorded.commandId().value()).uuid(recorded.correlationId()).end();
        promise.flatMap(Brought::by)
                .filter(Brought::inForce)
                .ifPresent(brought -> promise.ifPresent(of -> told.ifPresent(before -> memory.tell(
                        of.promiseId().value(),
                        before.due(names(of).due(brought.terms().due()))))));
    }

    private Spelled names(LedgerEvent event) {
        return event.within().map(PartnershipId::value).map(memory::in).orElse(UUID::toString);
    }

    private String words(LedgerEvent event, Optional<Told> told) {
        return switch (event) {
            case PartnershipEvent of -> PartnershipWords.of(of, names(of));
            case CharterEvent of -> CharterWords.of(of, names(of));
            case ConductEvent of -> ConductWords.of(of, names(of));
            case MandateEvent of -> MandateWords.of(of, names(of));
            case AgreementEvent of -> new AgreementWords(names(of)).of(of);
            case PromiseEvent of when told.isPresent() -> new PromiseWords(names(of), told.get()).of(of);
            case ConsequenceEvent of -> ConsequenceWords.of(of, names(of));
            case DisputeEvent of -> DisputeWords.of(of, names(of));
            default -> Titles.ofType(event);
        };
    }

    @Override
    public void forget() {
        setting.forget();
        memory.forget();
    }

    @Override
    public List<String> drops() {
        return DROPS;
    }
}
