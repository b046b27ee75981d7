package org.stewardledger.dispute;

import static org.stewardledger.dispute.Disputes.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;

/**
 * A dispute told a second time from the rules alone: everything is looked up in the plain list of what happened,
 * nothing is kept beside it. Slow, and written without looking at how the ledger decides. Knows the partners of the
 * harbour; everything is for all to see and takes effect on one day; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<DisputeEvent> events) {}

    private final List<DisputeEvent> log = new ArrayList<>();
    private final Set<PartnerId> members = new TreeSet<>(List.of(NORTH, SOUTH, EAST, WEST, NORTHERN));
    private int pathVersion;

    void happened(DisputeEvent event) {
        log.add(event);
    }

    /** This partner is no member from here on. */
    void left(PartnerId partner) {
        members.remove(partner);
    }

    /** The agreement is in this version from here on, and names three steps; 0 for none. */
    void pathIs(int version) {
        pathVersion = version;
    }

    Answer on(PartnerId speaker, DisputeAct act) {
        if (!(act instanceof OpenDispute) && log.isEmpty()) {
            return no("dispute.unknown");
        }
        if (!members.contains(speaker)) {
            return no("partnership.not-member");
        }
        if (act instanceof OpenDispute open) {
            return open(speaker, open);
        }
        if (!speaker.equals(opened().by()) && !opened().with().contains(speaker)) {
            return no("dispute.not-yours");
        }
        boolean resolved = log.getLast() instanceof DisputeResolved;
        if (act instanceof ResolveDispute resolve) {
            return resolve(speaker, resolve.resolution(), resolved);
        }
        if (resolved) {
            return no("dispute.already-resolved");
        }
        return act instanceof AdvanceDispute advance
                ? advance(speaker, advance.step())
                : hold(speaker, (HoldDispute) act);
    }

    private DisputeOpened opened() {
        return (DisputeOpened) log.getFirst();
    }

    private Answer open(PartnerId speaker, OpenDispute act) {
        DisputeEvent said = new DisputeOpened(DISPUTE, HARBOUR, speaker, act.disputed(), act.with(), act.text());
        if (!log.isEmpty()) {
            return opened().equals(said) ? yes() : no("dispute.already-opened");
        }
        if (act.with().contains(STRANGER)) {
            return no("dispute.partner-unknown");
        }
        if (act.with().contains(speaker)) {
            return no("dispute.own-side");
        }
        return members.containsAll(act.with()) ? yes(said) : no("dispute.side-not-member");
    }

    private Answer advance(PartnerId speaker, Step step) {
        Step last = null;
        boolean held = false;
        for (DisputeEvent event : log) {
            if (event instanceof DisputeAdvanced advanced) {
                last = advanced.step();
                held = false;
            }
            if (event instanceof DisputeHeld) {
                held = true;
            }
        }
        if (!held && step.equals(last)) {
            return yes();
        }
        if (step instanceof Step.InWords) {
            if (pathVersion > 0) {
                return no("dispute.path-agreed");
            }
        } else if (step instanceof Step.OnPath(int version, int number)) {
            if (pathVersion == 0) {
                return no("dispute.step-unknown");
            }
            if (version != pathVersion) {
                return no("dispute.terms-moved");
            }
            if (number > 3) {
                return no("dispute.step-unknown");
            }
            if (last instanceof Step.OnPath before && before.version() == version && before.number() > number) {
                return no("dispute.step-behind");
            }
        }
        return yes(new DisputeAdvanced(DISPUTE, HARBOUR, Optional.of(speaker), step));
    }

    private Answer hold(PartnerId speaker, HoldDispute act) {
        for (int i = log.size() - 1; i >= 0 && !(log.get(i) instanceof DisputeAdvanced); i--) {
            if (log.get(i) instanceof DisputeHeld held) {
                if (held.reviewOn().equals(act.reviewOn())) {
                    return yes();
                }
                break;
            }
        }
        return act.reviewOn().isBefore(TODAY)
                ? no("dispute.review-passed")
                : yes(new DisputeHeld(DISPUTE, HARBOUR, Optional.of(speaker), act.reviewOn()));
    }

    private Optional<Resolution> lastSaidBy(PartnerId partner) {
        Optional<Resolution> last = Optional.empty();
        for (DisputeEvent event : log) {
            if (event instanceof ResolutionStated stated && stated.by().equals(partner)) {
                last = Optional.of(stated.resolution());
            }
        }
        return last;
    }

    private Answer resolve(PartnerId speaker, Resolution resolution, boolean resolved) {
        boolean repeated = lastSaidBy(speaker).equals(Optional.of(resolution));
        if (resolved) {
            return repeated ? yes() : no("dispute.already-resolved");
        }
        Set<PartnerId> saying = new TreeSet<>(Set.of(speaker));
        Set<PartnerId> all = new TreeSet<>(opened().with());
        all.add(opened().by());
        for (PartnerId partner : all) {
            if (lastSaidBy(partner).equals(Optional.of(resolution))) {
                saying.add(partner);
            }
        }
        List<DisputeEvent> events = new ArrayList<>();
        if (!repeated) {
            events.add(new ResolutionStated(DISPUTE, HARBOUR, speaker, resolution));
        }
        boolean others = opened().with().stream().anyMatch(saying::contains);
        Set<PartnerId> missing = new TreeSet<>(all);
        missing.removeAll(saying);
        missing.retainAll(members);
        if (missing.isEmpty() && others && saying.contains(opened().by())) {
            events.add(new DisputeResolved(DISPUTE, HARBOUR));
        }
        return new Answer(Optional.empty(), events);
    }

    private static Answer yes(DisputeEvent... events) {
        return new Answer(Optional.empty(), List.of(events));
    }

    private static Answer no(String code) {
        return new Answer(Optional.of(code), List.of());
    }
}
