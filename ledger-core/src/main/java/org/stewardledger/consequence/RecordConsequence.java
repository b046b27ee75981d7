package org.stewardledger.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Records what followed upon a promise or an agreement. What was agreed beforehand is applied by this: done by a
 * partner that the clause names, once for what it follows, and meeting only parties. What follows by itself, or is
 * imposed, any member records that sees what it follows. The consequence is for whoever may see that, and the
 * agreement. It stays as it was recorded; the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, NOBODY_MET, TOO_MANY_PARTNERS,
 * IMPOSER_MISSING, SUBJECT_UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS when the partner spoken for does not see what it
 * follows, ALREADY_RECORDED, PARTNER_UNKNOWN, AGREEMENT_UNKNOWN, NOT_IN_FORCE, TERMS_MOVED, CLAUSE_UNKNOWN, NOT_YOURS
 * when another partner would have to say it, NOT_UNDER, NOT_DUE, NOT_PARTY, ALREADY_APPLIED, ALREADY_WAIVED,
 * AUDIENCES_DIFFER.
 *
 * @param consequenceId the consequence
 * @param followed      what it follows
 * @param origin        whether it was agreed, follows by itself, or is imposed
 * @param effect        what it is, and whom it meets
 */
@Command(namespace = "ledger", name = "RecordConsequence", version = "1")
public record RecordConsequence(ConsequenceId consequenceId, Followed followed, Origin origin, Effect effect)
        implements ConsequenceAct {

    public RecordConsequence {
        List<Wording> wordings = effect.wordings();
        if (origin instanceof Origin.Imposed imposed) {
            imposed.others().ifPresent(others -> wordings.add(Wording.excerpt("origin.others", others)));
        }
        Texts.check(wordings);
        effect.check();
        ConsequenceRefusal.IMPOSER_MISSING.when(
                origin instanceof Origin.Imposed(Optional<PartnerId> by, Optional<String> others)
                        && by.isEmpty()
                        && others.isEmpty(),
                "nobody would impose it");
    }

    @Override
    public Optional<AgreedClause> agreedBy() {
        return origin.agreedBy();
    }

    @Override
    public List<ConsequenceEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Consequence consequence,
            Background background) {
        Hearing hearing = Hearing.of(standing, partnership, background);
        if (consequence instanceof Consequence.OnRecord known) {
            ConsequenceRefusal.ALREADY_RECORDED.unless(
                    isRepeat(known.told(), standing), "something else has this identifier");
            return List.of();
        }
        for (PartnerId named : named()) {
            ConsequenceRefusal.PARTNER_UNKNOWN.unless(
                    partnership.knows(named), "the partnership knows no partner " + named);
        }
        PartnerId by = agreedBy()
                .map(clause -> hearing.applier(clause, followed, background))
                .orElseGet(hearing::witness);
        agreedBy().ifPresent(clause -> {
            hearing.checkMet(effect, clause, followed, background);
            Hearing.requireUnused(clause, followed, background.applied());
        });
        return List.of(
                new ConsequenceRecorded(consequenceId, partnership.partnershipId(), by, followed, origin, effect));
    }

    private List<PartnerId> named() {
        List<PartnerId> named = new ArrayList<>(effect.meets());
        if (origin instanceof Origin.Imposed imposed) {
            imposed.by().ifPresent(named::add);
        }
        return named;
    }

    private boolean isRepeat(ConsequenceEvent told, Standing standing) {
        return told instanceof ConsequenceRecorded known
                && standing.speaksFor(known.by())
                && known.followed().equals(followed)
                && known.origin().equals(origin)
                && known.effect().equals(effect);
    }
}
