package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.partner;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.PROMISE;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Source;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stored body has at most 65,535 bytes. Whatever the bounds of acts let through fits one, with the longest reason and
 * source beside it and room for the rest of the envelope, in the script that takes most bytes.
 */
class LargestEventTest {

    private static final int BODY = 65_535;
    private static final int REST_OF_ENVELOPE = 2_500;

    private final JsonMapper json = LedgerJson.mapper();

    /** Four bytes a character. */
    private static String name() {
        return "\ud83c\udf3e".repeat(200);
    }

    /** Three bytes a character: more than a quotation mark, which is escaped, and as many as a text may have. */
    private static String wide(int characters) {
        return "\u6e2f".repeat(characters);
    }

    private static TreeSet<PartnerId> partners(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> partner(prefix + i))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Terms widest() {
        return new Terms(wide(4_000), Optional.of(wide(4_000)), Due.at(LAUNCH), Optional.of(wide(2_000)));
    }

    private void fits(PromiseEvent event, Optional<Source> source) {
        int bytes = json.writeValueAsBytes(event).length
                + json.writeValueAsBytes(source).length
                + json.writeValueAsBytes(wide(4_000)).length;
        assertThat(bytes + REST_OF_ENVELOPE).isLessThanOrEqualTo(BODY);
    }

    @Test
    void aProposalWithAllItsTextsAndPartnersFits() {
        Proposal widest = new Proposal(
                HARBOUR,
                partners("promisor ", Proposal.MOST_PARTNERS),
                partners("promisee ", Proposal.MOST_PARTNERS),
                Subject.RELATIONSHIP,
                Optional.of(name()),
                Optional.of(name()),
                widest());
        Source source = new Source(name(), wide(1_000), day(1), day(1), name());
        TranscribePromise act = new TranscribePromise(PROMISE, widest, wide(1_000), Optional.of(wide(1_000)), source);
        fits(act.told(archive().facts()).event(), Optional.of(source));
        new OfferPromise(PROMISE, widest);
        fits(new PromiseOffered(PROMISE, HARBOUR, NORTH, widest), Optional.empty());
    }

    /** A spelling of the most characters, about the most persons. */
    private static Text sealed() {
        int padded = (wide(1_000).getBytes(StandardCharsets.UTF_8).length / 32 + 1) * 32;
        return new Personal.Sealed(
                partners("promisor ", Proposal.MOST_PARTNERS).stream()
                        .map(PartnerId::asPerson)
                        .toList(),
                UUID.randomUUID(),
                new byte[12],
                new byte[padded + 16]);
    }

    /** What is still longer is refused when it is to be recorded. */
    @Test
    void aProposalOfTheMostPersonsFitsWithoutACondition() {
        Terms terms = new Terms(wide(4_000), Optional.empty(), Due.at(LAUNCH), Optional.of(wide(2_000)));
        Proposal widest = new Proposal(
                HARBOUR,
                partners("promisor ", Proposal.MOST_PARTNERS),
                partners("promisee ", Proposal.MOST_PARTNERS),
                Subject.RELATIONSHIP,
                Optional.of(name()),
                Optional.of(name()),
                terms);
        Source source = new Source(name(), wide(1_000), day(1), day(1), name());
        fits(new PromiseTranscribed(PROMISE, HARBOUR, widest, sealed(), Optional.of(wide(1_000))), Optional.of(source));
    }

    @Test
    void newTermsForTheMostPartiesFit() {
        TreeSet<PartnerId> parties = partners("promisor ", Proposal.MOST_PARTNERS);
        parties.addAll(partners("member ", AcceptPromise.MOST_ACCEPTED));
        new ProposeNewTerms(PROMISE, 1, widest());
        fits(new NewTermsProposed(PROMISE, HARBOUR, NORTH, Integer.MAX_VALUE, widest(), parties), Optional.empty());
    }

    /** Those who hold a narrowed promise to its promisors are among those who see it. */
    @Test
    void newTermsOfAPromiseForTheMostThatMaySeeItFit() {
        TreeSet<PartnerId> seeing = partners("member ", Visibility.MOST_PARTNERS);
        int audience = json.writeValueAsBytes(new Visibility.ToPartners(seeing)).length;
        NewTermsProposed proposed = new NewTermsProposed(PROMISE, HARBOUR, NORTH, Integer.MAX_VALUE, widest(), seeing);
        int bytes = json.writeValueAsBytes(proposed).length + json.writeValueAsBytes(wide(4_000)).length;
        assertThat(bytes + audience + REST_OF_ENVELOPE).isLessThanOrEqualTo(BODY);
    }

    @Test
    void anOfferToRepairFits() {
        OfferRepair widest = new OfferRepair(PROMISE, wide(4_000), wide(4_000));
        fits(
                new RepairOffered(PROMISE, HARBOUR, NORTH, Integer.MAX_VALUE, widest.apology(), widest.amends()),
                Optional.empty());
    }

    @Test
    void aReportWithAllItsEvidenceFits() {
        Evidence widest = new Evidence(
                wide(2_000), Optional.of(URI.create("https://" + "x".repeat(1_992))), Optional.of("0f".repeat(32)));
        new ReportFulfilment(PROMISE, true, widest);
        fits(new FulfilmentReported(PROMISE, HARBOUR, NORTH, true, widest), Optional.empty());
    }
}
