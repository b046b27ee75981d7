package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.deciding.Harbour.Said;

/**
 * Every act, through Axon's fixture and the production registration: it reaches its decision with the right states and
 * the right speaker, and its events come out. What each act refuses is tested beside it.
 */
class ActsFixtureTest {

    /** What was said before, what is said now, and the events that come of it. */
    record Story(Harbour before, Said now, List<Class<? extends LedgerEvent>> events) {

        @Override
        public String toString() {
            return now.act().getClass().getSimpleName();
        }
    }

    @SafeVarargs
    static Story story(Harbour before, Said now, Class<? extends LedgerEvent>... events) {
        return new Story(before, now, List.of(events));
    }

    static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        stories.addAll(PartnershipStories.ofPartnerships());
        stories.addAll(PartnershipStories.ofCharters());
        stories.addAll(PartnershipStories.ofConduct());
        stories.addAll(AgreementStories.ofDrafts());
        stories.addAll(AgreementStories.ofVersions());
        stories.addAll(AgreementStories.ofEndings());
        stories.addAll(PartnershipStories.ofRolesAndMotions());
        stories.addAll(PartnershipStories.ofMandates());
        stories.addAll(PromiseStories.ofOffers());
        stories.addAll(PromiseStories.ofPromises());
        stories.addAll(DisputeStories.ofRepair());
        stories.addAll(DisputeStories.ofConsequences());
        stories.addAll(DisputeStories.ofDisputes());
        stories.addAll(PromiseStories.ofTranscriptions());
        stories.addAll(LaterStories.all());
        return stories;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void recordsWhatIsSaid(Story story) {
        assertThat(story.before().recorded(story.now()))
                .extracting(recorded -> recorded.event().getClass())
                .isEqualTo(List.copyOf(story.events()));
    }

    @Test
    void refusesWithTheRulesOwnException() {
        assertThat(new Harbour().refusal(promised())).startsWith("partnership.unknown: ");
    }

    @Test
    void hasAStoryOfEveryAct() {
        Set<Class<?>> told =
                stories().stream().map(story -> story.now().act().getClass()).collect(Collectors.toSet());
        assertThat(told).isEqualTo(Set.copyOf(Acts.all()));
    }

    /** An event without a handler would be skipped without a word. */
    @Test
    void readsEveryEventOfEveryFamilyIntoTheStateOfItsEntity() {
        assertThat(EntityKind.ALL)
                .allSatisfy(kind ->
                        assertThat(kind.types()).hasSameSizeAs(kind.family().getPermittedSubclasses()));
    }
}
