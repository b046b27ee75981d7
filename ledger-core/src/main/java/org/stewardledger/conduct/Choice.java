package org.stewardledger.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Wording;

/**
 * What was decided and how.
 *
 * @param question what was to be decided, 1 to 2,000 characters
 * @param rule     by which rule
 * @param asked    which partners were asked before, at most 100; empty when none was
 * @param decided  which partners decided, 1 to 100
 * @param outcome  what was decided, 1 to 4,000 characters
 * @param givenUp  what was given up for it, and who bears that; empty when nothing was
 */
public record Choice(
        String question,
        DecisionRule rule,
        SortedSet<PartnerId> asked,
        SortedSet<PartnerId> decided,
        String outcome,
        Optional<GivenUp> givenUp) {

    /** Nobody changes who decided after the fact; copies, and judges nothing. */
    public Choice {
        asked = PartnerSets.copy(asked);
        decided = PartnerSets.copy(decided);
    }

    /**
     * What acts hold it to. Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, RULE_MISSING,
     * DECIDER_MISSING, DECIDERS_DIFFER, BEARER_MISSING, TOO_MANY_PARTNERS.
     */
    void check() {
        Texts.check(wordings());
        ConductRefusal.RULE_MISSING.when(
                rule.manner() == DecisionRule.Manner.OTHER && rule.words().isEmpty(), "by which other rule?");
        ConductRefusal.DECIDER_MISSING.when(decided.isEmpty(), "nobody would have decided");
        ConductRefusal.DECIDERS_DIFFER.when(
                rule.manner() == DecisionRule.Manner.BY_ONE && decided.size() > 1,
                decided.size() + " would have decided by one");
        givenUp.ifPresent(loss -> ConductRefusal.BEARER_MISSING.when(
                loss.borneBy().isEmpty() && loss.others().isEmpty(), "nobody would bear it"));
        PartnerSets.checkSize(asked, ConductRefusal.TOO_MANY_PARTNERS);
        PartnerSets.checkSize(decided, ConductRefusal.TOO_MANY_PARTNERS);
        givenUp.ifPresent(loss -> PartnerSets.checkSize(loss.borneBy(), ConductRefusal.TOO_MANY_PARTNERS));
    }

    private List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>(
                List.of(Wording.description("choice.question", question), Wording.text("choice.outcome", outcome)));
        rule.words().ifPresent(words -> wordings.add(Wording.excerpt("choice.rule.words", words)));
        givenUp.ifPresent(loss -> wordings.add(Wording.description("choice.givenUp.what", loss.what())));
        givenUp.flatMap(GivenUp::others)
                .ifPresent(others -> wordings.add(Wording.excerpt("choice.givenUp.others", others)));
        return wordings;
    }

    /** Every partner that it names. */
    SortedSet<PartnerId> named() {
        SortedSet<PartnerId> named = new TreeSet<>(asked);
        named.addAll(decided);
        givenUp.ifPresent(loss -> named.addAll(loss.borneBy()));
        return named;
    }
}
