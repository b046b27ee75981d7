package org.stewardledger.projections.decisions;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.DecisionTaken;
import org.stewardledger.conduct.GivenUp;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.decisions.Decisions.Decided;
import org.stewardledger.projections.decisions.Decisions.Equity;
import org.stewardledger.projections.decisions.Decisions.OfPromises;
import org.stewardledger.projections.history.Deed;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;
import org.stewardledger.promise.PromiseRequested;

/** Tells what was decided and how, and what it comes to for each partner. */
public final class DecisionsTelling implements Telling<Decisions> {

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(DecisionTaken.class);
    }

    @Override
    public boolean setsFiguresBeside() {
        return true;
    }

    @Override
    public boolean setsDeedsBeside() {
        return true;
    }

    @Override
    public Decisions of(Story story) {
        List<Recorded<DecisionTaken>> taken = story.all(DecisionTaken.class);
        Map<PartnerId, Figures> promises = promises(story);
        Map<PartnerId, Set<Long>> asked =
                counts(story, taken, event -> event.choice().asked());
        Map<PartnerId, Set<Long>> decided =
                counts(story, taken, event -> event.choice().decided());
        Map<PartnerId, Set<Long>> bears = counts(story, taken, event -> bearers(event.choice()));
        Map<PartnerId, Set<Long>> recorded = counts(story, taken, event -> List.of(event.by()));
        Set<PartnerId> partners = new TreeSet<>(promises.keySet());
        story.beside().deeds().stream()
                .filter(DecisionsTelling::isRequest)
                .flatMap(deed -> deed.partner().stream())
                .forEach(partner -> partners.add(story.kept(partner)));
        List.of(asked, decided, bears, recorded).forEach(count -> partners.addAll(count.keySet()));
        return new Decisions(
                partners.stream()
                        .map(partner -> new Equity(
                                story.named(partner),
                                asks(story, partner),
                                count(asked, partner),
                                count(decided, partner),
                                count(bears, partner),
                                count(recorded, partner),
                                ofPromises(promises, partner, Figure.PROMISED),
                                ofPromises(promises, partner, Figure.RELEASED)))
                        .sorted(Comparator.comparing(Equity::partner, Names.byName()))
                        .toList(),
                taken.stream().map(one -> decided(story, one)).toList());
    }

    private static Count asks(Story story, PartnerId partner) {
        return story.beside()
                .count(deed ->
                        isRequest(deed) && deed.partner().map(story::kept).equals(Optional.of(partner)));
    }

    private static boolean isRequest(Deed deed) {
        return deed.type().equals(PromiseRequested.class.getSimpleName());
    }

    private static Map<PartnerId, Figures> promises(Story story) {
        Map<PartnerId, Figures> promises = new LinkedHashMap<>();
        story.beside()
                .figures()
                .ifPresent(all -> all.byPartner()
                        .forEach(one -> promises.put(one.partner().kept(), one.figures())));
        return promises;
    }

    private static Map<PartnerId, Set<Long>> counts(
            Story story,
            List<Recorded<DecisionTaken>> taken,
            Function<DecisionTaken, ? extends Collection<PartnerId>> whom) {
        Map<PartnerId, Set<Long>> counts = new LinkedHashMap<>();
        for (Recorded<DecisionTaken> one : taken) {
            whom.apply(one.event())
                    .forEach(partner -> counts.computeIfAbsent(story.kept(partner), first -> new TreeSet<>())
                            .add(one.position()));
        }
        return counts;
    }

    private static Collection<PartnerId> bearers(Choice choice) {
        return choice.givenUp().<Collection<PartnerId>>map(GivenUp::borneBy).orElse(List.of());
    }

    private static Count count(Map<PartnerId, Set<Long>> counts, PartnerId partner) {
        return Count.of(counts.getOrDefault(partner, Set.of()));
    }

    private static OfPromises ofPromises(Map<PartnerId, Figures> promises, PartnerId partner, Figure figure) {
        return new OfPromises(
                figure,
                Optional.ofNullable(promises.get(partner))
                        .map(figures -> figures.count(figure))
                        .orElse(0));
    }

    private static Decided decided(Story story, Recorded<DecisionTaken> recorded) {
        DecisionTaken taken = recorded.event();
        Choice choice = taken.choice();
        return new Decided(
                choice.question(),
                choice.outcome(),
                choice.rule().manner(),
                choice.rule().words(),
                story.named(choice.asked()),
                story.named(choice.decided()),
                choice.givenUp().map(GivenUp::what),
                story.named(bearers(choice)),
                choice.givenUp().flatMap(GivenUp::others),
                story.named(taken.by()),
                taken.decisionId(),
                Origin.of(recorded));
    }
}
