package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.partner;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stored body has at most 65,535 bytes. Whatever the bounds of acts let through fits one, with the longest reason
 * beside it, narrowed to the most partners, in the script that takes most bytes.
 */
class LargestEventTest {

    private static final int BODY = 65_535;
    private static final int REST_OF_ENVELOPE = 2_500;

    private final JsonMapper json = LedgerJson.mapper();

    /** Three bytes a character: as many as a text may have. */
    private static String wide(int characters) {
        return "\u6e2f".repeat(characters);
    }

    private static SortedSet<PartnerId> partners() {
        return IntStream.range(0, PartnerSets.MOST)
                .mapToObj(i -> partner("party " + i))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void fits(AgreementEvent event) {
        int bytes = json.writeValueAsBytes(event).length
                + json.writeValueAsBytes(new Visibility.ToPartners(partners())).length
                + json.writeValueAsBytes(wide(4_000)).length;
        assertThat(bytes + REST_OF_ENVELOPE).isLessThanOrEqualTo(BODY);
    }

    @Test
    void aVersionOfTheMostClausesAndPartiesFits() {
        SortedSet<ClauseVersion> clauses = new TreeSet<>();
        for (Element element : Element.values()) {
            clauses.add(new ClauseVersion(new Clause.OfElement(element), Integer.MAX_VALUE));
        }
        for (int i = 0; i < new Clause.OfResult(RESULT).most(); i++) {
            clauses.add(new ClauseVersion(new Clause.OfResult(new ResultId(id("result " + i))), Integer.MAX_VALUE));
        }
        for (int i = 0; i < new Clause.OfSuccessTest(TEST).most(); i++) {
            Clause test = new Clause.OfSuccessTest(new SuccessTestId(id("test " + i)));
            Clause consequence = new Clause.OfConsequence(new ClauseId(id("clause " + i)));
            clauses.add(new ClauseVersion(test, Integer.MAX_VALUE));
            clauses.add(new ClauseVersion(consequence, Integer.MAX_VALUE));
        }
        clauses.add(new ClauseVersion(new Clause.ResolutionPath(), Integer.MAX_VALUE));
        clauses.add(new ClauseVersion(new Clause.Assessing(), Integer.MAX_VALUE));
        assertThat(clauses).hasSize(212);
        fits(new TermsProposed(
                AGREEMENT, HARBOUR, NORTH, Integer.MAX_VALUE, 1, partners(), Optional.of(JULY), clauses));
    }

    @Test
    void anAmendmentFits() {
        Terms terms = new Terms(wide(4_000), Optional.of(wide(4_000)), Due.at(LAUNCH), Optional.of(wide(2_000)));
        amend(new Amendment(PROMISE, 1, terms));
        fits(new AmendmentProposed(AGREEMENT, HARBOUR, Integer.MAX_VALUE, PROMISE, Integer.MAX_VALUE, terms));
    }

    @Test
    void everyClauseFits() {
        List<String> steps = Collections.nCopies(AgreeResolutionPath.MOST_STEPS, wide(1_000));
        new AgreeResolutionPath(AGREEMENT, 0, steps);
        fits(new ResolutionPathWritten(AGREEMENT, HARBOUR, Optional.of(NORTH), 1, steps));
        fits(new ConsequenceWritten(
                AGREEMENT, HARBOUR, Optional.of(NORTH), CLAUSE, 1, Upon.BREAKING, wide(2_000), partners()));
        fits(new ElementWritten(AGREEMENT, HARBOUR, Optional.of(NORTH), Element.ROLES, 1, wide(4_000)));
    }
}
