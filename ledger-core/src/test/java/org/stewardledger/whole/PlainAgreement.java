package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.*;
import org.stewardledger.agreement.ResultId;

/** What happened to an agreement, as a plain list in which everything is looked up. */
final class PlainAgreement {

    /** One event, with the reason given for it; empty when none was. */
    record Happened(AgreementEvent event, String reason) {}

    private final List<Happened> log = new ArrayList<>();
    private final List<Recorded<AgreementEvent>> recorded = new ArrayList<>();

    void happened(Recorded<AgreementEvent> one) {
        log.add(new Happened(one.event(), one.reason().orElse("")));
        recorded.add(one);
    }

    List<Recorded<AgreementEvent>> recorded() {
        return recorded;
    }

    /** When the last of these took effect. */
    Optional<Instant> lastSpokenAt(Predicate<Recorded<AgreementEvent>> known) {
        return PlainLedger.last(recorded.stream().filter(known).toList());
    }

    Visibility audience() {
        return recorded.getFirst().visibility();
    }

    PartnershipId partnership() {
        return log.getFirst().event().partnershipId();
    }

    AgreementId id() {
        return log.getFirst().event().agreementId();
    }

    /** All events of a kind, in order, with the places they have. */
    <E> SortedMap<Integer, E> all(Class<E> kind) {
        SortedMap<Integer, E> found = new TreeMap<>();
        for (int i = 0; i < log.size(); i++) {
            if (kind.isInstance(log.get(i).event())) {
                found.put(i, kind.cast(log.get(i).event()));
            }
        }
        return found;
    }

    <E> Optional<E> last(Class<E> kind) {
        SortedMap<Integer, E> all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.lastKey()));
    }

    boolean hasEnded() {
        return last(AgreementCompleted.class).isPresent()
                || last(AgreementDissolved.class).isPresent();
    }

    int inForce() {
        return last(TermsInForce.class).map(TermsInForce::version).orElse(0);
    }

    int highest() {
        return last(TermsProposed.class).map(TermsProposed::version).orElse(0);
    }

    private int placeOf(int version) {
        for (Map.Entry<Integer, TermsProposed> proposed :
                all(TermsProposed.class).entrySet()) {
            if (proposed.getValue().version() == version) {
                return proposed.getKey();
            }
        }
        throw new AssertionError("nobody proposed " + version);
    }

    TermsProposed proposal(int version) {
        return (TermsProposed) log.get(placeOf(version)).event();
    }

    SortedSet<PartnerId> parties(int version) {
        SortedSet<PartnerId> parties = new TreeSet<>();
        if (version > 0) {
            parties.addAll(proposal(version).parties());
            all(PartyLeft.class).tailMap(placeOf(version)).values().forEach(left -> parties.remove(left.party()));
        }
        return parties;
    }

    /** The version that is being decided on; 0 when none is. */
    int open() {
        int latest = highest();
        boolean gone = latest == 0
                || hasEnded()
                || inForce() == latest
                || withdrawn() == latest
                || parties(latest).isEmpty();
        return gone ? 0 : latest;
    }

    int withdrawn() {
        return last(ProposalWithdrawn.class).map(ProposalWithdrawn::version).orElse(0);
    }

    List<Amendment> amendments(int version) {
        return all(AmendmentProposed.class).values().stream()
                .filter(amendment -> amendment.version() == version)
                .map(amendment -> new Amendment(amendment.promiseId(), amendment.read(), amendment.terms()))
                .toList();
    }

    /** What a party said last of a version: nothing, yes, or why not. */
    String opinion(int version, PartnerId party) {
        String said = "";
        for (Happened h : log) {
            said = switch (h.event()) {
                case TermsProposed e when e.version() == version && e.by().equals(party) -> "yes";
                case TermsConsented e when e.version() == version && e.by().equals(party) -> "yes";
                case TermsObjected e when e.version() == version && e.by().equals(party) -> "no: " + h.reason();
                default -> said;
            };
        }
        return said;
    }

    /** How a party would have the agreement end: not yet, by completing or by dissolving it. */
    String farewell(PartnerId party) {
        String said = "";
        for (Happened h : log) {
            said = switch (h.event()) {
                case TermsInForce e -> "";
                case PartyLeft e when e.party().equals(party) -> "";
                case CompletionDeclared e when e.by().equals(party) -> "complete";
                case DissolutionDeclared e when e.by().equals(party) -> "dissolve";
                default -> said;
            };
        }
        return said;
    }

    /** The clauses as written last, each with the event that wrote it, but for those that were dropped after that. */
    Map<Clause, AgreementEvent> clauses() {
        Map<Clause, AgreementEvent> clauses = new HashMap<>();
        for (Happened h : log) {
            clauseOf(h.event()).ifPresent(clause -> clauses.put(clause, h.event()));
            if (h.event() instanceof ClauseDropped dropped) {
                clauses.remove(dropped.clause());
            }
        }
        return clauses;
    }

    /** How often a clause was written or dropped. */
    int timesOf(Clause clause) {
        int times = 0;
        for (Happened h : log) {
            boolean dropped =
                    h.event() instanceof ClauseDropped gone && gone.clause().equals(clause);
            times += dropped || clauseOf(h.event()).equals(Optional.of(clause)) ? 1 : 0;
        }
        return times;
    }

    /** How often any clause was written or dropped. */
    int edition() {
        int times = 0;
        for (Happened h : log) {
            times += h.event() instanceof ClauseDropped || clauseOf(h.event()).isPresent() ? 1 : 0;
        }
        return times;
    }

    static Optional<Clause> clauseOf(AgreementEvent event) {
        return switch (event) {
            case ElementWritten e -> Optional.of(new Clause.OfElement(e.element()));
            case ResultDefined e -> Optional.of(new Clause.OfResult(e.resultId()));
            case SuccessTestSet e -> Optional.of(new Clause.OfSuccessTest(e.testId()));
            case ConsequenceWritten e -> Optional.of(new Clause.OfConsequence(e.clauseId()));
            case ResolutionPathWritten e -> Optional.of(new Clause.ResolutionPath());
            case AssessmentAllowed e -> Optional.of(new Clause.Assessing());
            default -> Optional.empty();
        };
    }

    static int versionOf(AgreementEvent event) {
        return switch (event) {
            case ElementWritten e -> e.version();
            case ResultDefined e -> e.version();
            case SuccessTestSet e -> e.version();
            case ConsequenceWritten e -> e.version();
            case ResolutionPathWritten e -> e.version();
            case AssessmentAllowed e -> e.version();
            default -> throw new AssertionError("writes nothing: " + event);
        };
    }

    SortedSet<ClauseVersion> versions() {
        SortedSet<ClauseVersion> versions = new TreeSet<>();
        clauses().forEach((clause, event) -> versions.add(new ClauseVersion(clause, versionOf(event))));
        return versions;
    }

    /** The test that a version in force has, as it was when that was proposed. */
    Optional<SuccessTestSet> testInForce(SuccessTestId id) {
        if (inForce() == 0) {
            return Optional.empty();
        }
        return all(SuccessTestSet.class).values().stream()
                .filter(test -> test.testId().equals(id))
                .filter(test -> proposal(inForce())
                        .clauses()
                        .contains(new ClauseVersion(new Clause.OfSuccessTest(id), test.version())))
                .findFirst();
    }

    /** The clauses of the version in force, as they were when that was proposed. */
    List<AgreementEvent> agreed() {
        List<AgreementEvent> agreed = new ArrayList<>();
        if (inForce() > 0) {
            for (Happened h : log) {
                clauseOf(h.event())
                        .filter(clause ->
                                proposal(inForce()).clauses().contains(new ClauseVersion(clause, versionOf(h.event()))))
                        .ifPresent(clause -> agreed.add(h.event()));
            }
        }
        return agreed;
    }

    /** The clauses that a version took. */
    List<AgreementEvent> taken(int version) {
        List<AgreementEvent> taken = new ArrayList<>();
        for (Happened h : log) {
            clauseOf(h.event())
                    .filter(clause ->
                            proposal(version).clauses().contains(new ClauseVersion(clause, versionOf(h.event()))))
                    .ifPresent(clause -> taken.add(h.event()));
        }
        return taken;
    }

    boolean wasInForce(int version) {
        return all(TermsInForce.class).values().stream().anyMatch(settled -> settled.version() == version);
    }

    /** The version in force at a place in the ledger; 0 while none was. */
    int versionAt(long place) {
        int version = 0;
        for (Recorded<AgreementEvent> one : recorded) {
            if (one.position() <= place && one.event() instanceof TermsInForce settled) {
                version = settled.version();
            }
        }
        return version;
    }

    /** The parties that a version had at a place in the ledger. */
    SortedSet<PartnerId> partiesAt(int version, long place) {
        SortedSet<PartnerId> parties = new TreeSet<>(proposal(version).parties());
        for (Recorded<AgreementEvent> one : recorded.subList(placeOf(version), recorded.size())) {
            if (one.position() <= place && one.event() instanceof PartyLeft left) {
                parties.remove(left.party());
            }
        }
        return parties;
    }

    /** The parties of the version in force, and of the one that is proposed. */
    SortedSet<PartnerId> allParties() {
        SortedSet<PartnerId> parties = parties(inForce());
        parties.addAll(parties(open()));
        return parties;
    }

    /** The parties of the version in force; as long as there is none, of the one that is proposed. */
    SortedSet<PartnerId> partiesNow() {
        return parties(inForce() > 0 ? inForce() : open());
    }

    /** The results of the version in force. */
    Set<ResultId> results() {
        return agreed().stream()
                .filter(ResultDefined.class::isInstance)
                .map(result -> ((ResultDefined) result).resultId())
                .collect(Collectors.toSet());
    }

    /** Who may assess beside the parties, by the version in force. */
    Optional<AssessmentAllowed> assessing() {
        return agreed().stream()
                .filter(AssessmentAllowed.class::isInstance)
                .map(AssessmentAllowed.class::cast)
                .findFirst();
    }

    boolean isDissolved() {
        return last(AgreementDissolved.class).isPresent();
    }
}
