package org.stewardledger.api.http;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.partnerships.PartnershipRow;
import org.stewardledger.projections.partnerships.Partnerships;

/** Partnerships, and who and what is in them. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
final class PartnershipsDoor {

    private final Partnerships partnerships;

    PartnershipsDoor(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** The partnerships that may be read. */
    @GetMapping
    Answer<List<PartnershipRow>> all(Question question) {
        return partnerships.all(question.reader(), question.within(Optional.empty()));
    }

    /** One partnership. */
    @GetMapping("/{partnership}")
    Answer<PartnershipRow> one(@PathVariable PartnershipId partnership, Question question) {
        return known(partnership, question);
    }

    /** Its partners, under each of their names. */
    @GetMapping("/{partnership}/partners")
    Answer<List<PartnerRow>> partners(@PathVariable PartnershipId partnership, Question question) {
        known(partnership, question);
        return partnerships.partners(question.reader(), question.within(partnership), partnership);
    }

    /** Its milestones. */
    @GetMapping("/{partnership}/milestones")
    Answer<List<MilestoneRow>> milestones(@PathVariable PartnershipId partnership, Question question) {
        known(partnership, question);
        return partnerships.milestones(question.reader(), question.within(partnership), partnership);
    }

    private Answer<PartnershipRow> known(PartnershipId partnership, Question question) {
        return Found.in(
                partnerships.partnership(question.reader(), question.within(partnership), partnership), "partnership");
    }
}
