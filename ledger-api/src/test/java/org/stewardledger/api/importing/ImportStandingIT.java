package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.http.SentFiles;
import org.stewardledger.api.http.ServedLedger;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.standing.AppointOperator;

/** Who may import, over HTTP. Whoever may not learns nothing, and leaves nothing behind. */
class ImportStandingIT extends ServedLedger {

    private static final List<String> TABLES =
            List.of("run", "run_end", "fact", "fact_standing", "entry", "plan", "answer", "refusal");
    private static final List<String> WAYS = List.of("", "?dryRun=true", "?strict=true&applyProfileChange=true");
    private static final String PROMISE = """
        {"at": "2025-01-10T12:00:00Z", "ref": "m1", "subject": "Crane", "kind": "promised", "partner": "Dock"}
        """;
    private static final String CHAT = """
        {"at": "2025-01-11T12:00:00Z", "ref": "m2", "subject": "Crane", "kind": "chat", "partner": "Dock"}
        """;

    @Autowired
    private Ledger ledger;

    @Autowired
    private DataSource database;

    private final Map<PersonId, String> accounts = new HashMap<>();
    private final String source = "quay " + UUID.randomUUID();
    private final PartnershipId quay = new PartnershipId(UUID.randomUUID());
    private final PersonId registrar = new PersonId(UUID.randomUUID());
    private final PersonId plainOperator = new PersonId(UUID.randomUUID());
    private final PersonId representative = new PersonId(UUID.randomUUID());
    private final PartnershipId spoken = new PartnershipId(UUID.randomUUID());

    @BeforeEach
    void formPartnerships() {
        operator();
        perform(Speaker.alone(OPERATOR), new AppointOperator(plainOperator));
        perform(
                Speaker.alone(OPERATOR),
                new FormPartnership(
                        quay,
                        "Quay",
                        "Keep the quay open.",
                        Forming.RECORD_ONLY,
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.of(registrar)));
        PartnerId dock = new PartnerId(UUID.randomUUID());
        perform(
                Speaker.representing(representative, dock),
                new FormPartnership(
                        spoken,
                        "Harbour",
                        "Keep the harbour open.",
                        Forming.VOLUNTARY,
                        ZoneOffset.UTC,
                        Optional.of(new Partner(
                                dock, "Dock", PartnerKind.TEAM, new Representative(representative, "Ina Example"))),
                        Optional.empty()));
    }

    private void perform(Speaker speaker, Act act) {
        ledger.perform(new Addressed(Envelope.of(new CommandId(UUID.randomUUID()), speaker), act));
    }

    private static String profile(String source, String partnership, String text) {
        return """
            profile: 1
            source: %s
            partnership: {%s, problem: Keep it open.}
            promises: {named-by: [], text: "%s"}
            kinds: {promised: promise, chat: ignored}
            """.formatted(source, partnership, text);
    }

    private static String of(PartnershipId partnership) {
        return "name: Quay, id: " + partnership;
    }

    private Answered send(PersonId person, String way, String profile, String facts) {
        SentFiles files = new SentFiles()
                .with("profile.yaml", profile.getBytes(StandardCharsets.UTF_8))
                .with("facts.jsonl", facts.getBytes(StandardCharsets.UTF_8));
        return send(
                files.in(request("/api/v1/imports" + way, Map.of(), accounts.computeIfAbsent(person, this::account))));
    }

    private Map<String, Long> kept() {
        JdbcClient tables = JdbcClient.create(database);
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> tables.sql("select count(*) from imports." + table)
                                .query(Long.class)
                                .single()));
    }

    private void refusesAlike(PersonId person, String profile, List<String> told) {
        Map<String, Long> before = kept();
        for (String way : WAYS) {
            for (String facts : List.of(CHAT, PROMISE)) {
                Answered answer = send(person, way, profile, facts);
                assertThat(answer.status()).as(way + facts + answer.body()).isEqualTo(403);
                told.add(answer.body());
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void tellsWhoeverMayNotImportTheSameOfAnySource() {
        String text = "{subject}";
        assertThat(send(registrar, "", profile(source, of(quay), text), PROMISE).status())
                .isEqualTo(200);
        PersonId stranger = new PersonId(UUID.randomUUID());
        String unknown = "quay " + UUID.randomUUID();
        List<String> told = new ArrayList<>();
        for (PersonId person : List.of(stranger, representative)) {
            for (String name : List.of(source, unknown)) {
                refusesAlike(person, profile(name, of(quay), text), told);
                refusesAlike(person, profile(name, of(quay), "{subject}, read anew"), told);
                refusesAlike(person, profile(name, of(spoken), text), told);
                refusesAlike(person, profile(name, "name: Rosenhof", text), told);
            }
        }
        refusesAlike(plainOperator, profile(source, of(quay), text), told);
        refusesAlike(plainOperator, profile(unknown, of(quay), text), told);
        refusesAlike(plainOperator, profile(source, "name: Rosenhof", text), told);
        assertThat(told).containsOnly(told.getFirst());
        assertThat(told.getFirst()).contains("import.no-standing").doesNotContain("Crane", source, quay.toString());
    }

    @Test
    void letsTheRegistrarAndOfTheRestOnlyAnOperatorFormOne() {
        assertThat(send(registrar, "?dryRun=true", profile(source, of(quay), "{subject}"), PROMISE)
                        .json()
                        .required("changes"))
                .hasSize(2);
        assertThat(send(registrar, "", profile(source, "name: Rosenhof", "{subject}"), PROMISE)
                        .code())
                .as("a registrar of another partnership forms none")
                .isEqualTo("import.no-standing");
        String anew = profile("rosenhof " + UUID.randomUUID(), "name: Rosenhof", "{subject}");
        assertThat(send(plainOperator, "?dryRun=true", anew, PROMISE).status()).isEqualTo(200);
        assertThat(send(plainOperator, "", anew, CHAT).status()).isEqualTo(200);
        assertThat(send(plainOperator, "", anew, PROMISE + CHAT)
                        .json()
                        .required("acts")
                        .required("events")
                        .intValue())
                .isEqualTo(2);
        assertThat(send(registrar, "", anew, PROMISE).code()).isEqualTo("import.no-standing");
    }
}
