package org.stewardledger.journal;

import java.util.Locale;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.LedgerEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * One event type.
 *
 * @param name      the stored name, such as {@code ledger.PromiseMade}
 * @param version   the version that is written, from 1
 * @param record    the record class
 * @param factClass the stored text of its class
 * @param reader    reads its data
 * @param writer    writes its data
 * @param message   the type of Axon's messages about it
 */
record EventType(
        String name,
        int version,
        Class<? extends LedgerEvent> record,
        String factClass,
        ObjectReader reader,
        ObjectWriter writer,
        MessageType message) {

    static EventType of(String name, int version, Class<? extends LedgerEvent> record, FactClass factClass) {
        return new EventType(
                name,
                version,
                record,
                factClass.name().toLowerCase(Locale.ROOT),
                LedgerJson.mapper()
                        .readerFor(record)
                        // A field may be left out only where it is an Optional.
                        .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        // The data end in the middle of a body.
                        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS),
                LedgerJson.mapper().writerFor(record),
                new MessageType(new QualifiedName(name), Integer.toString(version)));
    }
}
