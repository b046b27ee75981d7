package org.stewardledger.api.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.ImportStopped.Why;
import org.stewardledger.api.importing.RunStore.End;
import org.stewardledger.api.importing.RunStore.Run;
import org.stewardledger.api.importing.Sending.Sent;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.Canonical;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.api.importing.mapping.Mapping;
import org.stewardledger.api.importing.mapping.Names;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.deciding.Ledger;

/** One import, from finishing what was cut off before to its own result. */
final class ImportRun {

    /** Part of what a profile's digest covers, so that facts are read again when the mapping itself has changed. */
    private static final String MAPPING_VERSION = "mapping 1 ";

    private final Ledger ledger;
    private final EventIds events;
    private final ImportStanding standing;
    private final Stores stores;
    private final ImportRequest request;
    private final MappingProfile profile;
    private final Progress progress;
    private final PartnershipId partnership;
    private final String profileDigest;
    private final long began = System.nanoTime();

    ImportRun(
            Ledger ledger,
            EventIds events,
            ImportStanding standing,
            Stores stores,
            ImportRequest request,
            MappingProfile profile,
            Progress progress) {
        this.ledger = ledger;
        this.events = events;
        this.standing = standing;
        this.stores = stores;
        this.request = request;
        this.profile = profile;
        this.progress = progress;
        this.partnership = Mapping.partnershipOf(profile);
        this.profileDigest = Canonical.digest(MAPPING_VERSION + profile);
    }

    /** Runs the import; the lock of its source is held meanwhile. */
    ImportResult whileHolding(SourceLock lock) {
        boolean formed = standing.check(request);
        boolean dryRun = request.mode().dryRun();
        Optional<Sent> finished = dryRun ? Optional.empty() : finishBefore();
        Optional<Run> last = stores.runs().last(profile.source());
        Incoming incoming = Incoming.read(profile, request, stores.clock().instant());
        boolean profileChanged =
                last.filter(run -> !run.profileDigest().equals(profileDigest)).isPresent();
        Planner planner = new Planner(profile, stores.facts(), stores.acts(), dryRun);
        if (profileChanged && !dryRun && !request.mode().applyProfileChange()) {
            checkProfileChange(planner.plan(Incoming.none(), true));
        }
        Plan plan = planner.plan(incoming, profileChanged);
        checkAll(Stream.concat(incoming.badLines().stream(), plan.badLines().stream())
                .toList());
        Sent sent = dryRun ? Sent.nothing() : carryOut(plan, profileChanged, last.isEmpty(), formed);
        return new ImportReckoning(incoming, plan, sent, finished).result(partnership, dryRun, began);
    }

    /** Sends what an import that was cut off still had to send. */
    private Optional<Sent> finishBefore() {
        return stores.runs().unfinished(profile.source()).map(run -> {
            List<PlannedAct> pending = stores.acts().pending(run.id());
            Sent sent = new Sending(ledger, events, stores.acts(), run).send(pending, progress);
            end(run, sent);
            return sent;
        });
    }

    private void end(Run run, Sent sent) {
        boolean abandoned = sent.locked() || (run.strict() && !sent.allTaken());
        stores.transaction().executeWithoutResult(status -> {
            if (abandoned) {
                stores.facts().undo(run.id());
            } else {
                stores.facts().undoRefused(run.id());
            }
            stores.runs()
                    .end(
                            run.id(),
                            abandoned ? End.ABANDONED : End.FINISHED,
                            stores.clock().instant());
        });
    }

    /** All or nothing was asked for: one bad line stops it. */
    private void checkAll(List<BadLine> badLines) {
        if (request.mode().strict() && !request.mode().dryRun() && !badLines.isEmpty()) {
            throw new ImportStopped(
                    Why.NOT_ALL,
                    "some lines are bad, and all or nothing was asked for",
                    badLines.stream().map(BadLine::toString).toList());
        }
    }

    private void checkProfileChange(Plan plan) {
        List<String> changes = plan.changes().stream().map(ChangeText::of).collect(Collectors.toList());
        plan.badLines().forEach(line -> changes.add(line.toString()));
        if (!changes.isEmpty()) {
            throw new ImportStopped(
                    Why.PROFILE_CHANGED,
                    "the profile has changed since the last import, which would change what is on record; ask for the"
                            + " change to be applied to go on",
                    changes);
        }
    }

    private Sent carryOut(Plan plan, boolean profileChanged, boolean first, boolean formed) {
        List<PlannedAct> planned = planned(plan, profileChanged);
        if (plan.facts().isEmpty() && planned.isEmpty() && !profileChanged && !first) {
            return Sent.nothing();
        }
        Run run = new Run(
                UUID.randomUUID(),
                profile.source(),
                partnership,
                request.registrar(),
                request.mode().strict(),
                profileDigest);
        if (!formed) {
            new FormingRecord(ledger, profile, partnership).form(request.operator(), request.registrar());
        }
        stores.transaction().executeWithoutResult(status -> keep(run, plan, planned));
        Sent sent = new Sending(ledger, events, stores.acts(), run).send(planned, progress);
        end(run, sent);
        checkSent(sent);
        return sent;
    }

    private void keep(Run run, Plan plan, List<PlannedAct> planned) {
        String files = Stream.concat(request.milestones().stream(), request.facts().stream())
                .map(file -> file.digest() + " " + file.name())
                .collect(Collectors.joining("\n"));
        String yaml = new String(request.profile().content(), StandardCharsets.UTF_8);
        stores.runs().begin(run, yaml, files, stores.clock().instant());
        stores.facts().add(profile.source(), run.id(), plan.facts());
        stores.facts().stand(profile.source(), run.id(), plan.replaced().keySet(), false);
        stores.acts().plan(profile.source(), run.id(), planned);
    }

    private void checkSent(Sent sent) {
        if (sent.locked()) {
            throw ImportStanding.none();
        }
        if (request.mode().strict() && !sent.allTaken()) {
            List<String> details = sent.refused().entrySet().stream()
                    .map(refused -> ChangeText.of(refused.getKey()) + ": " + ImportReckoning.told(refused.getValue()))
                    .toList();
            throw new ImportStopped(
                    Why.NOT_ALL, "the ledger refused something, and all or nothing was asked for", details);
        }
    }

    private List<PlannedAct> planned(Plan plan, boolean profileChanged) {
        List<Change> changes = plan.changes();
        Names names = new Names(profile.source());
        List<String> says = changes.stream()
                .filter(Change.Add.class::isInstance)
                .map(change -> ((Change.Add) change).supported().says())
                .toList();
        Map<String, Integer> times = stores.acts().taken(profile.source(), says);
        return changes.stream()
                .map(change -> switch (change) {
                    case Change.Add add -> {
                        int taken = times.getOrDefault(add.supported().says(), 0);
                        yield PlannedAct.adding(names, add.supported(), taken);
                    }
                    case Change.Correct correct ->
                        PlannedAct.correcting(
                                names,
                                correct.mistaken(),
                                correct.supported(),
                                reason(plan, correct.mistaken(), profileChanged));
                    case Change.TakeBack back ->
                        PlannedAct.takingBack(names, back.mistaken(), reason(plan, back.mistaken(), profileChanged));
                })
                .toList();
    }

    /** Why what is on record no longer stands. */
    private static String reason(Plan plan, OnRecord mistaken, boolean profileChanged) {
        FactId fact = new FactId(mistaken.entry().source().fact());
        if (plan.replaced().containsKey(fact)) {
            return "the line of the source was corrected";
        }
        return profileChanged
                ? "the mapping profile was changed"
                : "another line of the source came later or was corrected, and this follows from it";
    }
}
