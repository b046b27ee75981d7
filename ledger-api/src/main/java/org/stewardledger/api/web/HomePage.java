package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.partnerships.PartnershipRow;

/**
 * The partnerships that a reader may read.
 *
 * @param frame what surrounds it
 * @param lines the partnerships, by name
 */
record HomePage(Frame frame, List<Line> lines) {

    /**
     * A partnership.
     *
     * @param name    what it is called, leading to it
     * @param problem the problem its members agree on
     * @param forming how it came to be
     * @param members how many members it has
     */
    record Line(Link name, String problem, String forming, String members) {}

    static HomePage of(Standpoint standpoint, Answer<List<PartnershipRow>> answer) {
        Links links = new Links(standpoint);
        Place place = new Place("Partnerships", "/", Map.of(), List.of(), Optional.empty());
        return new HomePage(
                Frame.outside(standpoint, answer.asOf(), place, answer.currentTo()),
                answer.value().stream()
                        .map(row -> new Line(
                                new Link(row.name(), links.partnership(row.partnership())),
                                row.problem(),
                                Wording.forming(row.forming()),
                                Wording.count(row.members(), "member", "members")))
                        .toList());
    }
}
