package org.stewardledger.projections.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.charter.Holding;
import org.stewardledger.charter.ResourceDeclared;
import org.stewardledger.charter.ResourceId;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.conduct.DecisionTaken;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.Stage;
import org.stewardledger.conduct.StageAssessed;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.stages.Stages.Against;
import org.stewardledger.projections.stages.Stages.Assessed;
import org.stewardledger.projections.stages.Stages.Earlier;
import org.stewardledger.projections.stages.Stages.Kind;
import org.stewardledger.projections.stages.Stages.Profile;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells how closely partners work together, and what on record speaks against it. */
public final class StagesTelling implements Telling<Stages> {

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(StageAssessed.class, ResourceDeclared.class, DecisionTaken.class);
    }

    @Override
    public Stages of(Story story) {
        Map<PartnerId, Map<Dimension, List<Recorded<StageAssessed>>>> said = new LinkedHashMap<>();
        for (Recorded<StageAssessed> recorded : story.all(StageAssessed.class)) {
            said.computeIfAbsent(story.kept(recorded.event().by()), first -> new TreeMap<>())
                    .computeIfAbsent(recorded.event().row().dimension(), first -> new ArrayList<>())
                    .add(recorded);
        }
        return new Stages(said.entrySet().stream()
                .map(one -> new Profile(
                        story.named(one.getKey()),
                        one.getValue().values().stream()
                                .map(all -> assessed(story, all))
                                .toList()))
                .sorted(Comparator.comparing(Profile::assessor, Names.byName()))
                .toList());
    }

    private static Assessed assessed(Story story, List<Recorded<StageAssessed>> all) {
        Recorded<StageAssessed> last = all.getLast();
        var row = last.event().row();
        return new Assessed(
                row.dimension(),
                row.stage(),
                row.evidence(),
                Origin.of(last),
                all.subList(0, all.size() - 1).stream()
                        .map(one -> new Earlier(one.event().row().stage(), Origin.of(one)))
                        .toList(),
                row.stage() == Stage.COLLABORATION ? against(story, row.dimension()) : List.of());
    }

    /** What speaks against collaboration in a dimension: it means joint authority, means and risks. */
    private static List<Against> against(Story story, Dimension dimension) {
        return switch (dimension) {
            case RESOURCES -> separateResources(story);
            case AUTHORITY -> decidedByOne(story);
            case RELATIONS, MISSION, PLANNING, INFORMATION, RISK, INTENSITY -> List.of();
        };
    }

    private static List<Against> separateResources(Story story) {
        Map<ResourceId, Recorded<ResourceDeclared>> last = new LinkedHashMap<>();
        story.all(ResourceDeclared.class)
                .forEach(declared -> last.put(declared.event().resourceId(), declared));
        return last.values().stream()
                .filter(declared -> declared.event().holding() == Holding.SEPARATE)
                .map(declared -> new Against(
                        Kind.RESOURCE_HELD_SEPARATELY,
                        declared.event().what(),
                        List.of(story.named(declared.event().by())),
                        Origin.of(declared)))
                .toList();
    }

    private static List<Against> decidedByOne(Story story) {
        return story.all(DecisionTaken.class).stream()
                .filter(taken -> taken.event().choice().rule().manner() == DecisionRule.Manner.BY_ONE)
                .map(taken -> new Against(
                        Kind.DECIDED_BY_ONE_PARTNER,
                        taken.event().choice().question(),
                        story.named(taken.event().choice().decided()),
                        Origin.of(taken)))
                .toList();
    }
}
