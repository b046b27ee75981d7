package org.stewardledger.projections.twotimes;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.projections.Audience;

/** The columns that rows of events have in common. */
public final class EventColumns {

    private record Type(String name, FactClass factClass) {}

    private static final ClassValue<Type> TYPES = new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> event) {
            Event named = event.getAnnotation(Event.class);
            Classified classified = event.getAnnotation(Classified.class);
            if (named == null || classified == null) {
                throw new IllegalStateException(event.getName() + " lacks @Event or @Classified");
            }
            return new Type(named.name(), classified.value());
        }
    };

    private EventColumns() {}

    /** The name of an event's type, such as {@code PromiseMade}. */
    public static String type(Recorded<?> recorded) {
        return TYPES.get(recorded.event().getClass()).name();
    }

    /** The class of an event's type: fact, declaration or judgement. */
    public static FactClass factClass(Recorded<?> recorded) {
        return TYPES.get(recorded.event().getClass()).factClass();
    }

    /** Adds position, event_id, type and class. */
    public static void identity(CopyRows rows, Recorded<?> recorded) {
        Type type = TYPES.get(recorded.event().getClass());
        rows.number(recorded.position())
                .uuid(recorded.id().value())
                .text(type.name())
                .name(type.factClass());
    }

    /** Adds effective_at, recorded_at and known_at. */
    public static void times(CopyRows rows, Recorded<?> recorded) {
        rows.instant(recorded.effectiveAt()).instant(recorded.recordedAt()).instant(recorded.knownAt());
    }

    /** Adds source_name, source_reference, source_written_at, source_recorded_at and source_fact. */
    public static void source(CopyRows rows, Recorded<?> recorded) {
        Optional<Source> source = recorded.source();
        rows.text(source.map(Source::name))
                .text(source.map(Source::reference))
                .instant(source.map(Source::writtenAt))
                .instant(source.map(Source::recordedAt))
                .text(source.map(Source::fact));
    }

    /** Adds person, partner and mandate. */
    public static void speaker(CopyRows rows, Recorded<?> recorded) {
        rows.uuid(recorded.speaker().person().value())
                .uuid(recorded.speaker().partner().map(PartnerId::value))
                .uuid(recorded.speaker().mandate().map(MandateId::value));
    }

    /** Adds visible_to. */
    public static void audience(CopyRows rows, Recorded<?> recorded) {
        Audience.of(recorded.visibility()).ifPresentOrElse(rows::uuids, rows::none);
    }
}
