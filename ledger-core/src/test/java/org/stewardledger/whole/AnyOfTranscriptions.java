package org.stewardledger.whole;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Due;

/** Anything that a registrar writes down about a promise, plausible or not. */
final class AnyOfTranscriptions {

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;
    private final AnyOfPromises promises;

    AnyOfTranscriptions(Dice dice, Cast cast, PlainLedger ledger, AnyOfPromises promises) {
        this.dice = dice;
        this.cast = cast;
        this.ledger = ledger;
        this.promises = promises;
    }

    Line act(PlainPartnership in, PlainPromise past, Instant now) {
        Speaker registrar = dice.onceIn(15)
                ? cast.speaker(in.formed.partnershipId(), Cast.PARTNERS)
                : Speaker.alone(Cast.REGISTRAR);
        PromiseId id = past.id();
        if (dice.onceIn(4)) {
            EventId mistaken = dice.onceIn(10)
                    ? new EventId(dice.fresh())
                    : dice.oneOf(past.recorded()).id();
            Optional<PromiseTranscription> instead = dice.maybe(transcription(in, id, now));
            Source source =
                    instead.map(PromiseTranscription::source).orElseGet(() -> AnyOfPartnerships.source(dice, now));
            return new Line(registrar, new CorrectRecord(id, mistaken, instead, source));
        }
        return new Line(registrar, transcription(in, id, now));
    }

    private PromiseTranscription transcription(PlainPartnership in, PromiseId id, Instant now) {
        Source source = AnyOfPartnerships.source(dice, now);
        return switch (dice.below(7)) {
            case 0 -> new TranscribePromise(id, again(in, id, now), "the north", Optional.empty(), source);
            case 1, 2 -> new TranscribeTerms(id, promises.terms(in, now), Optional.empty(), source);
            case 3 ->
                new TranscribeOutcome(
                        id,
                        dice.one(Outcome.KEPT, Outcome.REOPENED, Outcome.DEFERRED),
                        Due.none(),
                        "implemented",
                        source);
            case 4 -> new TranscribeBearer(id, dice.some(known(in), 2), "the south", source);
            case 5 -> new TranscribePromisees(id, dice.some(known(in), 2), source);
            default ->
                new TranscribeAssessment(
                        id,
                        dice.oneOf(known(in)),
                        dice.one(Verdict.ENDORSED, Verdict.ENDORSEMENT_WITHDRAWN),
                        "endorsed",
                        source);
        };
    }

    private Proposal again(PlainPartnership in, PromiseId id, Instant now) {
        return dice.onceIn(3)
                ? promises.proposal(in, now)
                : ledger.promises.get(id).recorded().stream()
                        .map(one -> one.event())
                        .filter(PromiseTranscribed.class::isInstance)
                        .map(told -> ((PromiseTranscribed) told).proposal())
                        .findFirst()
                        .orElseGet(() -> promises.proposal(in, now));
    }

    private List<PartnerId> known(PlainPartnership in) {
        return in.partners.isEmpty() || dice.onceIn(20) ? Cast.PARTNERS : List.copyOf(in.partners.keySet());
    }
}
