package org.stewardledger.dispute;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Visibility;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Opens a dispute with other partners about a promise, an agreement, or a judgement of a promise. Done by any member
 * that sees what it is about. The dispute is for whoever may see that. Opening it again with the same words adds
 * nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PARTNERS_MISSING, TOO_MANY_PARTNERS,
 * SUBJECT_UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_OPENED, PARTNER_UNKNOWN, OWN_SIDE, SIDE_NOT_MEMBER,
 * SIDE_OUTSIDE.
 *
 * @param disputeId the dispute
 * @param disputed  what it is about
 * @param with      the other side: 1 to 100 members that see what it is about
 * @param text      what is seen differently, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "OpenDispute", version = "1")
public record OpenDispute(DisputeId disputeId, Disputed disputed, SortedSet<PartnerId> with, String text)
        implements DisputeAct {

    public OpenDispute {
        Texts.check(List.of(Wording.text("text", text)));
        DisputeRefusal.PARTNERS_MISSING.when(with.isEmpty(), "it would be with nobody");
        PartnerSets.checkSize(with, DisputeRefusal.TOO_MANY_PARTNERS);
        with = PartnerSets.copy(with);
    }

    @Override
    public Optional<Disputed> opens() {
        return Optional.of(disputed);
    }

    @Override
    public List<DisputeEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Dispute dispute,
            Background background) {
        PartnerId by = partnership
                .heardFrom(standing)
                .orElseThrow(() -> DisputeRefusal.NOT_YOURS.because("an office is no side of a dispute"));
        DisputeRefusal.NOT_YOURS.unless(
                Audience.includes(background.audience(), standing),
                "the partner spoken for does not see what it is about");
        if (dispute instanceof Dispute.Opened opened) {
            DisputeRefusal.ALREADY_OPENED.unless(
                    isRepeat(opened.course(), standing), "another dispute has this identifier");
            return List.of();
        }
        with.forEach(partner -> DisputeRefusal.PARTNER_UNKNOWN.unless(
                partnership.knows(partner), "the partnership knows no partner " + partner));
        DisputeRefusal.OWN_SIDE.when(standing.oneOf(with).isPresent(), "nobody has a dispute with itself");
        checkSide(partnership, background.audience());
        return List.of(new DisputeOpened(disputeId, partnership.partnershipId(), by, disputed, with, text));
    }

    private boolean isRepeat(Course course, Standing standing) {
        return standing.speaksFor(course.opener())
                && course.disputed().equals(disputed)
                && course.others().equals(with)
                && course.text().equals(text);
    }

    private void checkSide(PartnershipFacts partnership, Visibility audience) {
        with.forEach(partner ->
                DisputeRefusal.SIDE_NOT_MEMBER.unless(partnership.isMember(partner), partner + " is no member"));
        with.forEach(partner -> DisputeRefusal.SIDE_OUTSIDE.unless(
                Audience.includes(audience, partner, partnership), partner + " may not see what it is about"));
    }
}
