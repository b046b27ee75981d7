package org.stewardledger.projections;

import java.time.Clock;
import java.util.function.Function;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.EventTypes;

/**
 * The ledger as the views see it.
 *
 * @param events    streams every event in the ledger's order; its tokens are positions
 * @param reading   what was recorded, from a streamed message
 * @param earlier   reads events again, by what they are about
 * @param types     writes events as text and reads them back
 * @param unsealing opens personal texts when an answer is read
 * @param clock     tells what now is, where a question leaves its times out
 */
public record LedgerSource(
        StreamableEventSource events,
        Function<EventMessage, Recorded<LedgerEvent>> reading,
        EarlierEvents earlier,
        EventTypes types,
        Unsealing unsealing,
        Clock clock) {}
