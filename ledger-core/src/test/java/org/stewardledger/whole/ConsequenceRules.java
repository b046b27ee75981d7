package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.*;

/**
 * A second reading of what follows when promises are kept or broken.
 *
 * @param sent     the act
 * @param heard    who speaks
 * @param audience who may see the consequence, once it is recorded; until then who may see what it follows
 */
record ConsequenceRules(Sent sent, Heard heard, Visibility audience) {

    private PartnershipId in() {
        return heard.in().formed.partnershipId();
    }

    List<Expected.Seen> on(ConsequenceAct act) {
        PartnerId member = heard.member();
        need(heard.sees(audience), "consequence.not-yours");
        Optional<Recorded<ConsequenceEvent>> before =
                Optional.ofNullable(sent.ledger().consequences.get(act.consequenceId()));
        if (before.isPresent()) {
            need(repeats(before.get().event(), act), "consequence.already-recorded");
            heard.saying(List.of(), Optional.of(audience)).inherited(audience);
            return List.of();
        }
        need(
                !(act instanceof RecordConsequence told)
                        || told.effect().meets().stream().allMatch(heard.in()::knows)
                                && (!(told.origin() instanceof Origin.Imposed imposed)
                                        || imposed.by()
                                                .filter(by -> !heard.in().knows(by))
                                                .isEmpty()),
                "consequence.partner-unknown");
        Optional<AgreedClause> clause = act.agreedBy();
        PartnerId by = clause.map(one -> applier(one, act.followed())).orElse(member);
        if (clause.isPresent() && act instanceof RecordConsequence told) {
            SortedSet<PartnerId> parties = parties(clause.get(), act.followed());
            need(heard.in().areAllAmong(told.effect().meets(), parties), "consequence.not-party");
        }
        clause.ifPresent(one -> unused(one, act.followed()));
        Visibility seen = clause.map(
                        one -> narrower(agreement(one).orElseThrow().audience()))
                .orElse(audience);
        heard.inherited(seen);
        return Expected.seenBy(seen, List.of(event(by, act)));
    }

    private boolean repeats(ConsequenceEvent before, ConsequenceAct act) {
        PartnerId by = switch (before) {
            case ConsequenceRecorded told -> told.by();
            case ConsequenceWaived waived -> waived.by();
        };
        return heard.speaksFor(by) && before.equals(event(by, act));
    }

    private ConsequenceEvent event(PartnerId by, ConsequenceAct act) {
        return switch (act) {
            case RecordConsequence told ->
                new ConsequenceRecorded(told.consequenceId(), in(), by, told.followed(), told.origin(), told.effect());
            case WaiveConsequence waived ->
                new ConsequenceWaived(waived.consequenceId(), in(), by, waived.followed(), waived.clause());
        };
    }

    /** The agreement of a clause, of the same partnership, when the speaker may know of it. */
    private Optional<PlainAgreement> agreement(AgreedClause clause) {
        return sent.agreement(clause.agreementId(), heard.in());
    }

    private PartnerId applier(AgreedClause clause, Followed followed) {
        Optional<PlainAgreement> agreement = agreement(clause);
        need(agreement.isPresent(), "consequence.agreement-unknown");
        need(agreement.get().inForce() > 0 && !agreement.get().isDissolved(), "consequence.not-in-force");
        PlainAgreement known = agreement.get();
        need(known.wasInForce(clause.version()), "consequence.terms-moved");
        ConsequenceWritten written = known.taken(clause.version()).stream()
                .filter(one -> one instanceof ConsequenceWritten said
                        && said.clauseId().equals(clause.clauseId()))
                .map(ConsequenceWritten.class::cast)
                .findFirst()
                .orElseThrow(() -> new No("consequence.clause-unknown"));
        PartnerId applier = heard.speaker()
                .partner()
                .filter(written.appliers()::contains)
                .filter(heard::speaksFor)
                .or(() -> heard.among(written.appliers()))
                .orElseThrow(() -> new No("consequence.not-yours"));
        due(clause, written, followed);
        return applier;
    }

    /** It follows its own agreement, or a promise under that, once this is kept or broken as the clause says. */
    private void due(AgreedClause clause, ConsequenceWritten written, Followed followed) {
        switch (followed) {
            case Followed.Agreement(AgreementId id) -> {
                need(id.equals(clause.agreementId()), "consequence.not-under");
                boolean completed = sent.ledger()
                        .agreements
                        .get(id)
                        .last(AgreementCompleted.class)
                        .isPresent();
                need(
                        written.upon() == Upon.KEEPING
                                && completed
                                && known(clause).inForce() == clause.version(),
                        "consequence.not-due");
            }
            case Followed.Promise(PromiseId id) -> {
                PlainPromise promise = sent.ledger().promises.get(id);
                need(promise.under().equals(Optional.of(clause.agreementId())), "consequence.not-under");
                long since = promise.since(written.upon());
                need(since > 0 && known(clause).versionAt(since) == clause.version(), "consequence.not-due");
            }
        }
    }

    private PlainAgreement known(AgreedClause clause) {
        return agreement(clause).orElseThrow();
    }

    /** The parties when that was kept or broken. */
    private SortedSet<PartnerId> parties(AgreedClause clause, Followed followed) {
        PlainAgreement agreement = known(clause);
        if (!(followed instanceof Followed.Promise(PromiseId id))) {
            return agreement.partiesNow();
        }
        ConsequenceWritten written = (ConsequenceWritten) agreement.taken(clause.version()).stream()
                .filter(one -> one instanceof ConsequenceWritten said
                        && said.clauseId().equals(clause.clauseId()))
                .findFirst()
                .orElseThrow();
        return agreement.partiesAt(
                clause.version(), sent.ledger().promises.get(id).since(written.upon()));
    }

    /** A clause is applied or waived once for what it follows. */
    private void unused(AgreedClause clause, Followed followed) {
        for (Recorded<ConsequenceEvent> one : sent.ledger().consequences.values()) {
            boolean waived = one.event() instanceof ConsequenceWaived other
                    && isOf(other.clause(), clause)
                    && other.followed().equals(followed);
            boolean applied = one.event() instanceof ConsequenceRecorded other
                    && other.origin() instanceof Origin.Agreed(AgreedClause before)
                    && isOf(before, clause)
                    && other.followed().equals(followed);
            need(!applied, "consequence.already-applied");
            need(!waived, "consequence.already-waived");
        }
    }

    private static boolean isOf(AgreedClause one, AgreedClause other) {
        return one.agreementId().equals(other.agreementId()) && one.clauseId().equals(other.clauseId());
    }

    /** It is for whoever may see both what it follows and the agreement. */
    private Visibility narrower(Visibility agreement) {
        if (heard.in().isWithin(audience, agreement)) {
            return audience;
        }
        need(heard.in().isWithin(agreement, audience), "consequence.audiences-differ");
        return agreement;
    }
}
