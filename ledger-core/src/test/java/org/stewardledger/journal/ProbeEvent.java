package org.stewardledger.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;

/** Events for the journal's own tests, so that they do not change when the domain does. */
sealed interface ProbeEvent extends LedgerEvent {

    /** Whom it concerns. */
    UUID probe();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("probe", probe()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.empty();
    }

    /** Something was noted about a probe. */
    @Classified(FactClass.DECLARATION)
    @Event(namespace = "test", name = "Noted", version = "1")
    record Noted(UUID probe, String text, int number, Optional<String> remark) implements ProbeEvent {}

    /** Two probes were linked; both are tagged. */
    @Classified(FactClass.FACT)
    @Event(namespace = "test", name = "Linked", version = "1")
    record Linked(UUID probe, UUID other, List<String> words) implements ProbeEvent {

        @Override
        public Set<EventTag> tags() {
            return Set.of(EventTag.of("probe", probe), EventTag.of("probe", other));
        }
    }

    /** A person was named, in a partnership. */
    @Classified(FactClass.JUDGEMENT)
    @Event(namespace = "test", name = "PersonNamed", version = "1")
    record PersonNamed(UUID probe, PartnershipId partnership, Personal name, Optional<Personal> nickname)
            implements ProbeEvent {

        @Override
        public Optional<PartnershipId> within() {
            return Optional.of(partnership);
        }
    }

    /** Written in its second version: the first called the text {@code content}. */
    @Classified(FactClass.DECLARATION)
    @Event(namespace = "test", name = "Revised", version = "2")
    record Revised(UUID probe, String text) implements ProbeEvent {}

    /** Has whatever tags the test gives it. */
    @Classified(FactClass.DECLARATION)
    @Event(namespace = "test", name = "Tagged", version = "1")
    record Tagged(UUID probe, TreeSet<String> values) implements ProbeEvent {

        @Override
        public Set<EventTag> tags() {
            return values.stream()
                    .map(value -> new EventTag("probe", value))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
