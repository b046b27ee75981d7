package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;

class EventTypesTest {

    private final EventTypes types = EventTypes.of(List.of(ProbeEvent.class));

    @Test
    void knowEveryRecordOfASealedFamilyByItsStoredName() {
        assertThat(types.names())
                .containsExactlyInAnyOrder(
                        "test.Noted", "test.Linked", "test.PersonNamed", "test.Revised", "test.Tagged");
        assertThat(types.namesOf(ProbeEvent.class)).isEqualTo(new java.util.TreeSet<>(types.names()));
        assertThat(types.nameOf(ProbeEvent.Noted.class)).isEqualTo("test.Noted");
        assertThat(types.messageType(ProbeEvent.Revised.class).toString()).isEqualTo("test.Revised#2");
    }

    @Test
    void refuseTheSameNameTwiceARecordWithoutAnnotationsAndAnOpenFamily() {
        assertThatThrownBy(() -> EventTypes.of(List.of(ProbeEvent.class, ProbeEvent.Noted.class)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventTypes.of(List.of(LedgerEvent.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseALiftWithAStepTooFewOrTooMany() {
        assertThatThrownBy(() -> types.lifting("test.Revised", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> types.lifting("test.Noted", List.of(data -> data)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseAnEventThatIsNotRegistered() {
        EventTypes few = EventTypes.of(List.of(ProbeEvent.Noted.class));
        assertThatThrownBy(() -> few.nameOf(ProbeEvent.Linked.class))
                .isInstanceOfSatisfying(
                        JournalFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(JournalFailure.Code.EVENT_INVALID));
    }
}
