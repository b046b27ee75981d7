package org.stewardledger.projections.promises;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.EventId;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Source;
import org.stewardledger.projections.Named;

/**
 * One event of a promise and what it changed on the terms, as the ledger knew the promise just before.
 *
 * @param position    its place in the ledger's order
 * @param eventId     its identity
 * @param type        what kind of event, such as {@code PromiseRenegotiated}
 * @param factClass   fact, declaration or judgement
 * @param effectiveAt when it took effect
 * @param recordedAt  when this ledger recorded it
 * @param knownAt     when it was known
 * @param source      where it stands written, when transcribed
 * @param person      who acted
 * @param partner     for which partner; empty for a registrar
 * @param mandate     on which mandate; empty when the partner spoke through its representative
 * @param reason      why; empty when not given
 * @param before      the terms before it; empty for the first ones and when it leaves the terms alone
 * @param after       the terms that it brought or proposed; empty when it leaves the terms alone
 * @param correctedBy the event that says this one was mistaken, if that was known
 */
public record PromiseEventRow(
        long position,
        EventId eventId,
        String type,
        FactClass factClass,
        Instant effectiveAt,
        Instant recordedAt,
        Instant knownAt,
        Optional<Source> source,
        PersonId person,
        Optional<Named> partner,
        Optional<MandateId> mandate,
        Optional<String> reason,
        Optional<TermsRow> before,
        Optional<TermsRow> after,
        Optional<Long> correctedBy) {}
