package org.stewardledger.promise;

import java.time.Instant;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.standing.Standing;

/**
 * What somebody declared or judged of a promise, and may correct as long as nobody has answered it.
 *
 * @param id       identity of the recorded event
 * @param by       who said it
 * @param what     what was said
 * @param reason   why; empty where no reason was given
 * @param audience who may see it
 * @param at       when it took effect
 * @param act      the act that recorded it
 */
record Statement(EventId id, By by, PromiseEvent what, String reason, Visibility audience, Instant at, CommandId act) {

    /** Who says something: a partner, or an observer, who speaks for none. */
    sealed interface By {
        record Partner(PartnerId by) implements By {}

        record Observer(PersonId person) implements By {}

        /** Whose judgement was recorded. */
        static By of(PromiseAssessed judged, Speaker speaker) {
            return judged.by().<By>map(Partner::new).orElseGet(() -> new Observer(speaker.person()));
        }
    }

    static Statement of(PartnerId by, Recorded<PromiseEvent> recorded) {
        return of(new By.Partner(by), recorded);
    }

    static Statement of(By by, Recorded<PromiseEvent> recorded) {
        return new Statement(
                recorded.id(),
                by,
                recorded.event(),
                recorded.reason().orElse(""),
                recorded.visibility(),
                recorded.effectiveAt(),
                recorded.commandId());
    }

    /** Whether the speaker said it, as a partner under any of its names or as an observer. */
    boolean isSpokenBy(Standing standing) {
        return switch (by) {
            case By.Partner(PartnerId partner) -> standing.speaksFor(partner);
            case By.Observer(PersonId person) ->
                standing.observer() && standing.speaker().person().equals(person);
        };
    }

    /** Whether this partner said it, under this name. */
    boolean isBy(PartnerId partner) {
        return by.equals(new By.Partner(partner));
    }

    /** Whether it judges the promise, which others may go on to dispute. */
    boolean isJudgement() {
        return what instanceof BreachDeclared || what instanceof PromiseAssessed;
    }

    boolean isReport() {
        return what instanceof FulfilmentReported;
    }

    /** Whether it says what a promisee thinks of what was reported. */
    boolean isOpinion() {
        return what instanceof SatisfactionDeclared || what instanceof DissatisfactionDeclared;
    }
}
