package org.stewardledger.projections.decisions;

import java.util.List;
import java.util.Optional;
import org.stewardledger.conduct.DecisionId;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Origin;

/**
 * What was decided and how; and of each partner, in counts that open to what they count, who asks for promises, is
 * asked, decides, bears what is given up, carries promises and is released from them. Counts are set side by side;
 * there is no score.
 *
 * @param equity    each partner that any of it counts for, by name
 * @param decisions each decision, in the order in which they took effect
 */
public record Decisions(List<Equity> equity, List<Decided> decisions) {

    /**
     * What decisions and promises come to for one partner.
     *
     * @param partner  who
     * @param asks     requests for promises that it made
     * @param asked    decisions before which it was asked
     * @param decided  decisions that it took, alone or with others
     * @param bears    decisions for which something was given up that it bears
     * @param recorded decisions that it put on record
     * @param promised promises that it made
     * @param released promises from which it was released
     */
    public record Equity(
            Named partner,
            Count asks,
            Count asked,
            Count decided,
            Count bears,
            Count recorded,
            OfPromises promised,
            OfPromises released) {}

    /**
     * A count of promises, as the figures give it, from which it opens to the promises and their events.
     *
     * @param figure which figure
     * @param number what it comes to
     */
    public record OfPromises(Figure figure, int number) {}

    /**
     * A decision.
     *
     * @param question  what was to be decided
     * @param outcome   what was decided
     * @param rule      by which rule
     * @param ruleWords what that meant here; empty when nothing was said of it
     * @param asked     who was asked before, by name
     * @param decided   who decided, by name
     * @param givenUp   what was given up for it; empty when nothing was
     * @param borneBy   the partners that bear that, by name
     * @param others    who else bears it; empty when nobody else does
     * @param by        who put it on record
     * @param decision  its identifier
     * @param origin    the event
     */
    public record Decided(
            String question,
            String outcome,
            DecisionRule.Manner rule,
            Optional<String> ruleWords,
            List<Named> asked,
            List<Named> decided,
            Optional<String> givenUp,
            List<Named> borneBy,
            Optional<String> others,
            Named by,
            DecisionId decision,
            Origin origin) {}
}
