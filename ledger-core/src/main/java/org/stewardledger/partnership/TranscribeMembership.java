package org.stewardledger.partnership;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Text;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a partner took part or left. Done by the registrar.
 *
 * <p>What stands adds nothing, unless it was known earlier; nor does what was the last thing said of it for the same
 * time, of all that was known by then. What takes effect before what stands may change the past. The name of a person
 * is never compared, since it may have been erased: one written down wrongly is set right by a new partner and an
 * alias.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, NOT_RECORD_ONLY, NOT_REGISTRAR.
 *
 * @param partnershipId the partnership
 * @param partnerId     the partner under this spelling
 * @param spelling      its name as the source spells it, 1 to 200 characters
 * @param kind          person, team, organisation or larger whole
 * @param member        true when it is a member from here on, false when it left
 * @param source        where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeMembership", version = "1")
public record TranscribeMembership(
        PartnershipId partnershipId,
        PartnerId partnerId,
        String spelling,
        PartnerKind kind,
        boolean member,
        Source source)
        implements PartnershipAct, Transcription, Confiding {

    public TranscribeMembership {
        Partners.check(Wording.both(List.of(Wording.name("spelling", spelling)), Wording.of(source)));
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Partnership.Formed formed = partnership.formed();
        formed.facts().transcribedBy(standing);
        Text name = Partners.name(kind, partnerId, spelling);
        PartnershipEvent told = new MembershipTranscribed(partnershipId, partnerId, name, kind, member);
        Transcriptions before = formed.transcribed();
        var now = Transcriptions.Said.of(told, occasion.effectiveAt(), source.recordedAt());
        boolean stands = stands(formed.facts().partners().get(partnerId), occasion)
                && before.isLatestKnown(partnerId.value(), source.recordedAt());
        return stands || before.repeats(partnerId.value(), now) ? List.of() : List.of(told);
    }

    @Override
    public Set<String> confided() {
        return kind == PartnerKind.PERSON ? Set.of("spelling") : Set.of();
    }

    private boolean stands(@Nullable Participation known, Occasion occasion) {
        return known != null
                && !occasion.effectiveAt().isBefore(known.saidAt())
                && known.name().equals(Partners.name(kind, partnerId, spelling).plain())
                && known.kind() == kind
                && known.member() == member;
    }
}
