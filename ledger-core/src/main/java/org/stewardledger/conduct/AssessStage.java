package org.stewardledger.conduct;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Assesses how closely partners work together, in as many dimensions as the assessor can speak of. Done by any member;
 * no assessment overwrites another. It may be narrowed to named partners, the assessor among them. Of what the assessor
 * says, only that is recorded which it did not say last of the same dimension for the same partners to see, on the same
 * evidence.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT, SHA256_UNFIT,
 * DIMENSION_MISSING, DIMENSION_TWICE, UNKNOWN, RECORD_ONLY, NOT_MEMBER.
 *
 * @param partnershipId the partnership
 * @param rows          what it says, 1 to 8 rows, one for each dimension
 */
@Command(namespace = "ledger", name = "AssessStage", version = "1")
public record AssessStage(PartnershipId partnershipId, List<StageRow> rows) implements ConductAct {

    public AssessStage {
        rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            String field = "rows[" + i + "].evidence";
            rows.get(i).evidence().ifPresent(shown -> {
                Texts.check(shown.wordings(field));
                shown.checkForm(field, ConductRefusal.LINK_UNFIT, ConductRefusal.SHA256_UNFIT);
            });
        }
        ConductRefusal.DIMENSION_MISSING.when(rows.isEmpty(), "it says nothing");
        Set<Dimension> dimensions = rows.stream()
                .map(StageRow::dimension)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
        ConductRefusal.DIMENSION_TWICE.when(dimensions.size() < rows.size(), "it says more than one thing of one");
    }

    @Override
    public boolean narrowable() {
        return true;
    }

    @Override
    public List<ConductEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Conduct conduct) {
        PartnerId by = Speaking.member(standing, partnership);
        return rows.stream()
                .filter(row -> conduct.last(standing, row.dimension(), occasion.asked())
                        .filter(row::equals)
                        .isEmpty())
                .<ConductEvent>map(row -> new StageAssessed(partnershipId, by, row))
                .toList();
    }
}
