package org.stewardledger.api.http;

import java.util.List;
import java.util.stream.Stream;
import org.stewardledger.api.http.Strait.Line;

/** What is said in a {@link Strait}, in its order. */
final class StraitLines {

    private StraitLines() {}

    private static Line town(String name, String act, String body) {
        return new Line(name, "mayor", "town", act, body);
    }

    private static Line builder(String name, String act, String body) {
        return new Line(name, "foreman", "builder", act, body);
    }

    private static Line ferry(String name, String act, String body) {
        return new Line(name, "captain", "ferry", act, body);
    }

    /** Three partners and an observer. */
    static List<Line> members() {
        return List.of(
                town("formed", "form-partnership", """
                    "partnershipId": "{strait}", "name": "Strait", "problem": "The ferry stops at night.",
                    "forming": "VOLUNTARY", "zone": "Europe/Berlin", "founder": {"partnerId": "{town}",
                    "name": "Town", "kind": "TEAM", "representative": {"person": "{mayor}", "name": "Mayor"}}\
                    """),
                town("builder invited", "invite-partner", """
                    "partnershipId": "{strait}", "partner": {"partnerId": "{builder}", "name": "Builder",
                    "kind": "TEAM", "representative": {"person": "{foreman}", "name": "Foreman"}}\
                    """),
                town("ferry invited", "invite-partner", """
                    "partnershipId": "{strait}", "partner": {"partnerId": "{ferry}", "name": "Ferry",
                    "kind": "TEAM", "representative": {"person": "{captain}", "name": "Captain"}}\
                    """),
                builder("builder joined", "join-partnership", """
                    "partnershipId": "{strait}", "partnerId": "{builder}\"\
                    """),
                ferry("ferry joined", "join-partnership", """
                    "partnershipId": "{strait}", "partnerId": "{ferry}\"\
                    """),
                town("observer", "assign-role", """
                    "partnershipId": "{strait}", "personName": "Observer",
                    "role": {"kind": "OBSERVER", "person": "{observer}"}\
                    """),
                town("milestone", "set-milestone", """
                    "partnershipId": "{strait}", "milestoneId": "{high tide}", "name": "High tide",
                    "date": "2999-05-01\"\
                    """));
    }

    /** A promise, an agreement, another promise under that, and what follows. */
    static List<Line> promisedAndAgreed() {
        return Stream.of(promised(), agreed(), followed()).flatMap(List::stream).toList();
    }

    private static List<Line> promised() {
        return List.of(
                builder("WORD promised", "make-promise", """
                    "promiseId": "{promise of WORD}", "proposal": {"partnershipId": "{strait}",
                    "promisors": ["{builder}"], "promisees": ["{town}"], "subject": "RESULT",
                    "undertaking": "Berth WORD", "deliverable": "WORD",
                    "terms": {"text": "Bring WORD", "due": {"kind": "milestone", "milestone": "{high tide}"}}}, AUDIENCE\
                    """),
                town("WORD accepted", "accept-promise", """
                    "promiseId": "{promise of WORD}", "version": 1\
                    """),
                builder("WORD warned", "warn-at-risk", """
                    "promiseId": "{promise of WORD}", "reason": "Storms over WORD\"\
                    """),
                town("WORD breached", "declare-breach", """
                    "promiseId": "{promise of WORD}", "reason": "No WORD came\"\
                    """),
                town("WORD corrected", "correct-statement", """
                    "promiseId": "{promise of WORD}", "mistaken": "{event:WORD breached}",
                    "reason": "The WORD came\"\
                    """),
                town("WORD assessed", "assess-promise", """
                    "promiseId": "{promise of WORD}", "verdict": "NOT_KEPT",
                    "evidence": {"description": "Little WORD"}\
                    """));
    }

    private static List<Line> agreed() {
        return List.of(
                town("WORD drafted", "draft-agreement", """
                    "agreementId": "{agreement on WORD}", "partnershipId": "{strait}", "name": "On WORD", AUDIENCE\
                    """),
                town("WORD written", "write-element", """
                    "agreementId": "{agreement on WORD}", "element": "ROLES", "version": 0,
                    "text": "Who carries WORD\"\
                    """),
                builder("WORD result", "define-result", """
                    "agreementId": "{agreement on WORD}", "resultId": "{result of WORD}", "version": 0,
                    "text": "More WORD\"\
                    """),
                town("WORD test", "set-success-test", """
                    "agreementId": "{agreement on WORD}", "testId": "{test of WORD}", "version": 0,
                    "date": "2999-05-03", "text": "There is WORD", "assessor": "{town}\"\
                    """),
                builder("WORD clause", "agree-consequence", """
                    "agreementId": "{agreement on WORD}", "clauseId": "{clause on WORD}", "version": 0,
                    "upon": "BREAKING", "text": "No more WORD", "appliers": ["{town}"]\
                    """),
                town("WORD proposed", "propose-terms", """
                    "agreementId": "{agreement on WORD}", "edition": 4, "parties": ["{town}", "{builder}"]\
                    """),
                builder("WORD consented", "consent-to-terms", """
                    "agreementId": "{agreement on WORD}", "version": 1\
                    """));
    }

    private static List<Line> followed() {
        return List.of(
                builder("WORD under", "make-promise", """
                    "promiseId": "{second promise of WORD}", "proposal": {"partnershipId": "{strait}",
                    "promisors": ["{builder}"], "promisees": ["{town}"], "subject": "RESULT",
                    "undertaking": "Pier WORD", "under": {"agreementId": "{agreement on WORD}",
                    "serves": ["{result of WORD}"]}, "terms": {"text": "Carry WORD",
                    "due": {"kind": "date", "date": "2999-05-02"}}}, AUDIENCE\
                    """),
                town("WORD under accepted", "accept-promise", """
                    "promiseId": "{second promise of WORD}", "version": 1\
                    """),
                town("WORD broken", "declare-breach", """
                    "promiseId": "{second promise of WORD}", "reason": "The WORD sank\"\
                    """),
                town("WORD followed", "record-consequence", """
                    "consequenceId": "{consequence of WORD}",
                    "followed": {"kind": "promise", "promiseId": "{second promise of WORD}"},
                    "origin": {"kind": "agreed", "clause": {"agreementId": "{agreement on WORD}", "version": 1,
                    "clauseId": "{clause on WORD}"}},
                    "effect": {"what": "Less WORD", "welcome": false, "meets": ["{builder}"]}\
                    """),
                builder("WORD disputed", "open-dispute", """
                    "disputeId": "{dispute on WORD}", "with": ["{town}"], "text": "Whose WORD is it?",
                    "disputed": {"kind": "promise", "promiseId": "{second promise of WORD}"}\
                    """),
                town("WORD tested", "assess-success-test", """
                    "agreementId": "{agreement on WORD}", "testId": "{test of WORD}", "verdict": "MET",
                    "evidence": {"description": "All the WORD"}\
                    """),
                town("WORD staged", "assess-stage", """
                    "partnershipId": "{strait}", "rows": [{"dimension": "RESOURCES", "stage": "COLLABORATION",
                    "evidence": {"description": "Shared WORD"}}], AUDIENCE\
                    """));
    }

    /** Judgements. */
    static List<Line> judged() {
        return List.of(ferry("WORD assessed", "assess-promise", """
            "promiseId": "{promise of amber}", "verdict": "NOT_KEPT",
            "evidence": {"description": "None but WORD"}, AUDIENCE\
            """), ferry("WORD staged", "assess-stage", """
                "partnershipId": "{strait}", "rows": [{"dimension": "RESOURCES", "stage": "COOPERATION",
                "evidence": {"description": "Separate WORD"}}], AUDIENCE\
                """));
    }

    /** One who may act for the town, and one who might. */
    static List<Line> mandates() {
        return List.of(mandate("agent"), mandate("former agent"), town("revoked", "revoke-mandate", """
            "partnershipId": "{strait}", "mandateId": "{mandate of former agent}", "reason": "It is done.\"\
            """));
    }

    private static Line mandate(String agent) {
        return town("mandate of " + agent, "grant-mandate", """
            "partnershipId": "{strait}", "mandateId": "{mandate of AGENT}", "partnerId": "{town}",
            "holder": "{AGENT}", "holderName": "Agent", "scope": {"acts": ["AcceptPromise"], "agreements": []},
            "limits": {"towards": []}, "responsible": "{town}\"\
            """.replace("AGENT", agent));
    }

    /** Acts that name something of the narrowed tale, as a member that may not see it would try them. */
    static List<Line> attempts() {
        return List.of(
                ferry("", "revoke-promise", "\"promiseId\": \"{promise of cedar}\", \"reason\": \"It is ours.\""),
                ferry("", "accept-promise", "\"promiseId\": \"{promise of cedar}\", \"version\": 1"),
                ferry("", "assess-promise", "\"promiseId\": \"{second promise of cedar}\", \"verdict\": \"KEPT\""),
                ferry("", "correct-statement", """
                    "promiseId": "{promise of amber}", "mistaken": "{event:cedar breached}", "reason": "It is ours.\"\
                    """),
                ferry("", "correct-statement", """
                    "promiseId": "{promise of cedar}", "mistaken": "{event:cedar breached}", "reason": "It is ours.\"\
                    """),
                ferry("", "write-element", """
                    "agreementId": "{agreement on cedar}", "element": "ROLES", "version": 1, "text": "We do\"\
                    """),
                ferry("", "consent-to-terms", "\"agreementId\": \"{agreement on cedar}\", \"version\": 1"),
                ferry("", "propose-terms", """
                    "agreementId": "{agreement on cedar}", "edition": 4, "parties": ["{ferry}"]\
                    """),
                ferry("", "assess-success-test", """
                    "agreementId": "{agreement on cedar}", "testId": "{test of cedar}", "verdict": "MET\"\
                    """),
                ferry("", "make-promise", """
                    "promiseId": "{promise of nobody}", "proposal": {"partnershipId": "{strait}",
                    "promisors": ["{ferry}"], "promisees": ["{town}"], "subject": "RESULT",
                    "under": {"agreementId": "{agreement on cedar}", "serves": []},
                    "terms": {"text": "Carry it", "due": {"kind": "none"}}}\
                    """),
                ferry("", "record-consequence", """
                    "consequenceId": "{consequence of nobody}", "origin": {"kind": "natural"},
                    "followed": {"kind": "promise", "promiseId": "{promise of cedar}"},
                    "effect": {"what": "Less", "welcome": false, "meets": ["{builder}"]}\
                    """),
                ferry("", "open-dispute", """
                    "disputeId": "{dispute of nobody}", "with": ["{town}"], "text": "Is it?",
                    "disputed": {"kind": "agreement", "agreementId": "{agreement on cedar}"}\
                    """),
                ferry("", "advance-dispute", """
                    "disputeId": "{dispute on cedar}", "step": {"kind": "words", "words": "We talked"}\
                    """),
                ferry("", "hold-dispute", "\"disputeId\": \"{dispute on cedar}\", \"reviewOn\": \"2999-01-01\""));
    }
}
