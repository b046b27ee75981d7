package org.stewardledger.api.http;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.partnerships.Partnerships;
import org.stewardledger.projections.stewardship.Counted;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.projections.stewardship.Stewardships;

/** How partners stood by what they promised, and the promises behind each figure. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
final class StewardshipDoor {

    private final Stewardships stewardships;
    private final Partnerships partnerships;

    StewardshipDoor(Stewardships stewardships, Partnerships partnerships) {
        this.stewardships = stewardships;
        this.partnerships = partnerships;
    }

    /**
     * The stewardship of one partner.
     *
     * @param partner       the partner, under the name that views keep
     * @param figures       what its promises come to; left out when it promised nothing
     * @param byDeliverable the same for each deliverable
     */
    record PartnerStewardship(
            Named partner, Optional<Figures> figures, List<Stewardship.OfDeliverable> byDeliverable) {}

    /** The figures of the whole partnership, of each partner, of each deliverable, and of each of both. */
    @GetMapping("/stewardship")
    Answer<Stewardship> whole(@PathVariable PartnershipId partnership, Question question) {
        requireThere(partnership, question);
        return Found.in(stewardships.of(question.reader(), question.within(partnership), partnership), "partnership");
    }

    /** The figures of one partner, whichever of its names is given. */
    @GetMapping("/partners/{partner}/stewardship")
    Answer<PartnerStewardship> partner(
            @PathVariable PartnershipId partnership, @PathVariable PartnerId partner, Question question) {
        Answer<Stewardship> whole = whole(partnership, question);
        Named named = partnerships.partners(question.reader(), whole.asOf(), partnership).value().stream()
                .map(PartnerRow::partner)
                .filter(name -> name.partner().equals(partner))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("partner"));
        Stewardship all = whole.value();
        PartnerStewardship of = new PartnerStewardship(
                named,
                all.byPartner().stream()
                        .filter(one -> one.partner().kept().equals(named.kept()))
                        .map(Stewardship.OfPartner::figures)
                        .findFirst(),
                all.byPartnerAndDeliverable().stream()
                        .filter(one -> one.partner().kept().equals(named.kept()))
                        .map(one -> new Stewardship.OfDeliverable(one.deliverable(), one.figures()))
                        .toList());
        return new Answer<>(of, whole.asOf(), whole.currentTo());
    }

    /** The promises that one figure counts, with the positions of the events behind each. */
    @GetMapping("/stewardship/{figure}")
    Rows<Counted> behind(
            @PathVariable PartnershipId partnership,
            @PathVariable Figure figure,
            @RequestParam Optional<PartnerId> partner,
            @RequestParam Optional<String> deliverable,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "100") int limit,
            Question question) {
        requireThere(partnership, question);
        return Rows.of(
                stewardships.behind(
                        question.reader(),
                        question.within(partnership),
                        new Slice(partnership, partner, deliverable),
                        figure,
                        Rows.paging(after, limit)),
                question);
    }

    /** A partnership has figures for all times, also for those before it was known here. */
    private void requireThere(PartnershipId partnership, Question question) {
        Found.in(partnerships.partnership(question.reader(), AsOf.ever(), partnership), "partnership");
    }
}
