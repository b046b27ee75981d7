package org.stewardledger.projections;

import static org.stewardledger.projections.RecordedHistory.id;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * The promises of the Kubernetes enhancement proposals as transcriptions, 2,827 of them: which group promised which
 * stage of which enhancement for which release, and what became of it. From the git history of kubernetes/enhancements
 * at 64765b4b02 (Apache-2.0).
 */
public final class KubernetesHistory {

    /** The partnership of all groups. */
    public static final PartnershipId PARTNERSHIP = new PartnershipId(id("kubernetes"));

    private final RecordedHistory history = new RecordedHistory(Instant.parse("2026-11-22T00:00:00Z"));
    private final Map<PromiseId, Due> due = new HashMap<>();
    private final Set<PartnerId> introduced = new HashSet<>();

    private KubernetesHistory() {}

    /** All events, in order. */
    public static List<Recorded<LedgerEvent>> events() {
        KubernetesHistory kubernetes = new KubernetesHistory();
        kubernetes.history.spoken(new PartnershipFormed(
                PARTNERSHIP,
                "Kubernetes",
                "Enhancing Kubernetes together",
                Forming.RECORD_ONLY,
                ZoneOffset.UTC,
                Optional.of(new PersonId(id("registrar")))));
        lines("milestones.csv").forEach(kubernetes::milestone);
        lines("transcriptions.csv").forEach(kubernetes::transcription);
        return kubernetes.history.events();
    }

    /** The promise of one deliverable of one enhancement. */
    public static PromiseId promise(String undertaking, String deliverable) {
        return new PromiseId(id(undertaking + " " + deliverable));
    }

    /** A group. */
    public static PartnerId partner(String name) {
        return new PartnerId(id(name));
    }

    private void milestone(String[] line) {
        int ordinal = Integer.parseInt(line[0].substring("v1.".length()));
        Optional<LocalDate> date = line[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(line[1]));
        history.transcribed(
                new MilestoneTranscribed(
                        PARTNERSHIP, new MilestoneId(id(line[0])), line[0], date, Optional.of(ordinal)),
                date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElse(Instant.parse("2026-07-24T00:00:00Z")),
                "releases");
    }

    private void transcription(String[] line) {
        Instant at = Instant.parse(line[1]);
        PromiseId promise = promise(line[3], line[4]);
        introduce(at, line[6], line[7]);
        LedgerEvent event = switch (line[0]) {
            case "Promise" -> promised(promise, line);
            case "Terms" -> new TermsTranscribed(promise, PARTNERSHIP, terms(promise, line), Optional.of(line[5]));
            case "Bearer" -> new BearerTranscribed(promise, PARTNERSHIP, partners(line[6]), new Text.Plain(line[6]));
            case "Promisees" -> new PromiseesTranscribed(promise, PARTNERSHIP, partners(line[7]));
            case "Outcome" -> outcome(promise, line);
            default -> throw new IllegalArgumentException(line[0]);
        };
        history.transcribed(event, at, line[2]);
    }

    private LedgerEvent promised(PromiseId promise, String[] line) {
        Proposal proposal = new Proposal(
                PARTNERSHIP,
                partners(line[6]),
                partners(line[7]),
                Subject.RESULT,
                Optional.of(line[3]),
                Optional.of(line[4]),
                terms(promise, line));
        return new PromiseTranscribed(promise, PARTNERSHIP, proposal, new Text.Plain(line[6]), Optional.empty());
    }

    private LedgerEvent outcome(PromiseId promise, String[] line) {
        Outcome outcome = Outcome.valueOf(line[8].toUpperCase(Locale.ROOT));
        Due delivered = outcome == Outcome.KEPT ? due.getOrDefault(promise, Due.none()) : Due.none();
        return new OutcomeTranscribed(promise, PARTNERSHIP, outcome, delivered, line[8]);
    }

    private Terms terms(PromiseId promise, String[] line) {
        Due at = line[5].isEmpty() ? Due.none() : Due.at(new MilestoneId(id(line[5])));
        due.put(promise, at);
        return Terms.of(line[3] + " reaches " + line[4], at);
    }

    private void introduce(Instant at, String... names) {
        for (String name : String.join(";", names).split(";")) {
            if (!name.isEmpty() && introduced.add(partner(name))) {
                history.transcribed(
                        new MembershipTranscribed(
                                PARTNERSHIP, partner(name), new Text.Plain(name), PartnerKind.TEAM, true),
                        at,
                        name);
            }
        }
    }

    private static SortedSet<PartnerId> partners(String names) {
        SortedSet<PartnerId> partners =
                new TreeSet<>(Comparator.comparing(partner -> partner.value().toString()));
        Arrays.stream(names.split(";"))
                .filter(name -> !name.isEmpty())
                .map(KubernetesHistory::partner)
                .forEach(partners::add);
        return partners;
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = KubernetesHistory.class.getResourceAsStream("/kubernetes/" + resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).collect(Collectors.toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
