package org.stewardledger.projections.visible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.visible.Quay.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;

/**
 * Readers with every subset of rights over what happened at the quay. Whatever a reader is answered is what a ledger
 * answers that holds only the events that this reader may see, picked by a filter that does not think.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySubsetOfRightsIT {

    private final QuayLedger quay = new QuayLedger();
    private final Projections projections = quay.projections();

    @AfterAll
    void close() {
        quay.close();
    }

    private Reader reader(PersonId person) {
        return projections.partnerships().readerFor(person);
    }

    /** The partners for which one with these rights reads at the quay. */
    private static Set<PartnerId> partners(Right.Holder holder) {
        Set<PartnerId> partners = new HashSet<>();
        if (holder.has(Right.REPRESENTATIVE_OF_THE_ARK)) {
            partners.add(ARK);
        }
        if (holder.has(Right.REPRESENTATIVE_OF_THE_BARGE)) {
            partners.add(BARGE);
        }
        if (holder.has(Right.HOLDER_OF_A_MANDATE_FROM_THE_CANOE)) {
            partners.addAll(List.of(CANOE, KAYAK));
        }
        return partners;
    }

    /** Where one with these rights reads, and for which partners there. */
    private static Map<PartnershipId, Set<PartnerId>> sight(Right.Holder holder) {
        Map<PartnershipId, Set<PartnerId>> sight = new HashMap<>();
        Set<PartnerId> partners = partners(holder);
        if (!partners.isEmpty() || holder.has(Right.OBSERVER)) {
            sight.put(QUAY, partners);
        }
        if (holder.has(Right.REGISTRAR)) {
            sight.put(holder.archive(), Set.of(ARK));
        }
        return sight;
    }

    /** Picks the events that are seen; whatever is narrowed in an archive is for the ark. */
    private static Predicate<Recorded<LedgerEvent>> seenIn(Map<PartnershipId, Set<PartnerId>> sight) {
        return event -> {
            Set<PartnerId> partners = event.event().within().map(sight::get).orElse(null);
            return partners != null
                    && (!(event.visibility() instanceof Visibility.ToPartners only)
                            || only.partners().stream().anyMatch(partners::contains));
        };
    }

    @Test
    void readForExactlyThePartnersThatTheyActForNow() {
        for (Right.Holder holder : Right.holders()) {
            Reader reader = reader(holder.person());
            Map<PartnershipId, Set<PartnerId>> sight = new HashMap<>(reader.partners());
            reader.transcribed().forEach(archive -> sight.put(archive, Set.of(ARK)));
            assertThat(sight).as(holder.toString()).isEqualTo(sight(holder));
            assertThat(reader.wholeLedger()).isFalse();
        }
        assertThat(reader(QuayRights.FACILITATOR).partners()).isEqualTo(Map.of(QUAY, Set.of()));
        assertThat(reader(QuayRights.DISMISSED).partners()).isEmpty();
    }

    @Test
    void areShownExactlyTheEventsThatAreForThem() {
        for (Right.Holder holder : Right.holders()) {
            List<Long> shown = projections
                    .history()
                    .page(
                            reader(holder.person()),
                            AsOf.sources(NOW, NOW),
                            HistoryFilter.everything(),
                            Paging.first(Paging.LARGEST))
                    .value()
                    .rows()
                    .stream()
                    .map(HistoryRow::position)
                    .toList();
            assertThat(shown)
                    .as(holder.toString())
                    .isEqualTo(quay.journal().stream()
                            .filter(seenIn(sight(holder)))
                            .map(Recorded::position)
                            .toList());
        }
    }

    /** One for each different sight: more rights than those that widen it are tried above. */
    private static List<Right.Holder> sights() {
        Set<Set<PartnerId>> met = new HashSet<>();
        List<Right.Holder> holders = new ArrayList<>();
        for (Right.Holder holder : Right.holders()) {
            Set<PartnerId> partners = partners(holder);
            boolean nobody = holder.rights().isEmpty();
            boolean alone = holder.rights().equals(Set.of(Right.REGISTRAR));
            if (nobody || alone || sight(holder).containsKey(QUAY) && met.add(partners)) {
                holders.add(holder);
            }
        }
        return holders;
    }

    private List<AsOf> times() {
        List<Recorded<LedgerEvent>> journal = quay.journal();
        Recorded<LedgerEvent> earlier = journal.get(journal.size() * 7 / 10);
        Recorded<LedgerEvent> later = journal.get(journal.size() * 8 / 10);
        return List.of(
                AsOf.sources(NOW, NOW),
                AsOf.ever(),
                AsOf.sources(earlier.recordedAt(), NOW),
                AsOf.ledger(NOW, later.recordedAt(), later.position()));
    }

    private Map<String, Object> answers(Projections asked, Reader reader, Right.Holder holder) {
        List<PartnershipId> partnerships =
                List.of(QUAY, holder.archive(), new PartnershipId(RecordedHistory.id("no such partnership")));
        List<PromiseId> promises = Stream.concat(
                        QuayTale.ALL.stream().map(QuayTale::promise),
                        Stream.of(
                                QuayLedger.ALONE,
                                new PromiseId(holder.id("written down")),
                                new PromiseId(RecordedHistory.id("no such promise"))))
                .toList();
        Interview interview = new Interview(asked, reader, partnerships, promises);
        times().forEach(interview::at);
        return interview.inDepth(AsOf.sources(NOW, NOW), positions()).answers();
    }

    /** One in four of what is for a few, and one in forty of all. */
    private List<Long> positions() {
        Stream<Recorded<LedgerEvent>> narrowed =
                quay.journal().stream().filter(event -> event.visibility().narrowed() && event.position() % 4 == 0);
        Stream<Recorded<LedgerEvent>> some = quay.journal().stream().filter(event -> event.position() % 40 == 0);
        return Stream.concat(narrowed, some).map(Recorded::position).distinct().toList();
    }

    @Test
    void areAnsweredAsByALedgerThatHoldsNothingElse() {
        for (Right.Holder holder : sights()) {
            Reader reader = reader(holder.person());
            Map<String, Object> whole = answers(projections, reader, holder);
            try (SeenLedger seen = new SeenLedger(quay, seenIn(sight(holder)))) {
                Map<String, Object> expected = answers(seen.projections(), reader, holder);
                assertThat(whole.keySet()).isEqualTo(expected.keySet());
                whole.forEach((question, answer) ->
                        assertThat(answer).as("%s, %s", holder, question).isEqualTo(expected.get(question)));
            }
        }
    }
}
