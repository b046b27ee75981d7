package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of an agreement is read as it was written, and as this is written down here. */
class AgreementAsJsonTest {

    private final JsonMapper json = LedgerJson.mapper();

    @Test
    void namesEachClauseOfAVersion() {
        SortedSet<ClauseVersion> clauses = new TreeSet<>(List.of(
                new ClauseVersion(new Clause.Assessing(), 1),
                new ClauseVersion(new Clause.OfElement(Element.ROLES), 2),
                new ClauseVersion(new Clause.OfResult(RESULT), 3)));
        TermsProposed proposed =
                new TermsProposed(AGREEMENT, HARBOUR, NORTH, 2, 1, set(NORTH), Optional.of(JULY), clauses);
        String written = json.writeValueAsString(proposed);
        assertThat(written)
                .contains("\"clauses\":[{\"clause\":{\"kind\":\"element\",\"element\":\"ROLES\"},\"version\":2},"
                        + "{\"clause\":{\"kind\":\"result\",\"resultId\":\"" + RESULT + "\"},\"version\":3},"
                        + "{\"clause\":{\"kind\":\"assessing\"},\"version\":1}]");
        assertThat(json.readValue(written, TermsProposed.class)).isEqualTo(proposed);
    }

    @Test
    void readsBackEveryActOfTheMostParts() {
        RenegotiateAgreement act = new RenegotiateAgreement(
                AGREEMENT,
                1,
                2,
                List.of(roles("North berths")),
                List.of(later(PROMISE)),
                Optional.of(set(NORTH, SOUTH)),
                Optional.of(JULY));
        assertThat(json.readValue(json.writeValueAsString(act), RenegotiateAgreement.class))
                .isEqualTo(act);
    }
}
