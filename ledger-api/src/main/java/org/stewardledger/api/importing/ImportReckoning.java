package org.stewardledger.api.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.ImportResult.Facts;
import org.stewardledger.api.importing.Sending.Sent;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.FactId;

/**
 * What an import came to.
 *
 * @param incoming what the files hold
 * @param plan     what was meant to be done
 * @param sent     what was; nothing on a dry run
 * @param finished what an earlier import that had been cut off came to; empty when there was none
 */
record ImportReckoning(Incoming incoming, Plan plan, Sent sent, Optional<Sent> finished) {

    ImportResult result(PartnershipId partnership, boolean dryRun, long beganNanos) {
        List<String> changes =
                dryRun ? plan.changes().stream().map(ChangeText::of).toList() : List.of();
        Acts acts = dryRun ? plan.counted() : sent.counted();
        long before = finished.map(Sent::lastPosition).orElse(0L);
        Duration took = Duration.ofNanos(System.nanoTime() - beganNanos);
        return new ImportResult(
                partnership,
                dryRun,
                facts(),
                acts,
                finished.map(Sent::counted),
                Math.max(before, sent.lastPosition()),
                changes,
                badLines(),
                took);
    }

    private Facts facts() {
        Set<FactId> refused = sent.refused().keySet().stream()
                .filter(act -> !act.takenBack())
                .map(PlannedAct::fact)
                .collect(Collectors.toSet());
        int kept = count(plan.facts().stream().map(KeptFact::id).toList(), refused);
        int repeated = incoming.lines() - plan.facts().size() - unusable();
        int corrected = count(plan.replaced().values(), refused);
        return new Facts(incoming.lines(), kept, repeated, corrected, plan.setAside(), plan.missing());
    }

    /** How many of these were not refused. */
    private static int count(Collection<FactId> facts, Set<FactId> refused) {
        return Math.toIntExact(
                facts.stream().filter(fact -> !refused.contains(fact)).count());
    }

    /** How many facts of the files were neither kept before nor are planned to be now. */
    private int unusable() {
        int distinct = incoming.facts().size() + incoming.milestones().size();
        return distinct - plan.repeated().size() - plan.facts().size();
    }

    private List<BadLine> badLines() {
        Map<FactId, BadLine> refused = new LinkedHashMap<>();
        sent.refused().forEach((act, refusal) -> refused.putIfAbsent(act.fact(), refused(act, refusal)));
        finished.map(Sent::refused).orElse(Map.of()).forEach((act, refusal) -> {
            if (incoming.origin(act.fact()).isEmpty()) {
                refused.putIfAbsent(act.fact(), refused(act, refusal));
            }
        });
        List<BadLine> badLines = new ArrayList<>(incoming.badLines());
        badLines.addAll(plan.badLines());
        badLines.addAll(refused.values());
        badLines.sort(incoming.order());
        return List.copyOf(badLines);
    }

    private BadLine refused(PlannedAct act, ActRefused refusal) {
        String otherwise = "from an earlier import: " + ChangeText.of(act);
        return BadLine.of(incoming.origin(act.fact()), otherwise, told(refusal));
    }

    /** A refusal in the words of the report. */
    static String told(ActRefused refusal) {
        return "refused: " + refusal.getMessage() + " (" + refusal.code() + ")";
    }
}
