package org.stewardledger.projections.roles;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;
import org.stewardledger.projections.roles.Roles.Mandate;
import org.stewardledger.projections.roles.Roles.Membership;
import org.stewardledger.projections.roles.Roles.Revoked;
import org.stewardledger.projections.roles.Roles.Scope;
import org.stewardledger.projections.roles.Roles.Validity;
import org.stewardledger.projections.told.NamedAgreement;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.PersonNames;
import org.stewardledger.projections.told.Story;

/** Who may and might act for whom, from what was told. */
final class MandateFold {

    private final Story story;
    private final PersonNames persons;
    private final Map<AgreementId, String> agreements;
    private final Set<PartnerId> members;
    private final Map<MandateId, Recorded<MandateGranted>> granted = new LinkedHashMap<>();
    private final Map<MandateId, Recorded<MandateRevoked>> revoked = new LinkedHashMap<>();

    private MandateFold(Story story) {
        this.story = story;
        this.persons = PersonNames.in(story);
        this.members = MemberFold.of(story).stream()
                .filter(member -> member.membership() == Membership.MEMBER)
                .map(member -> member.partner().kept())
                .collect(toUnmodifiableSet());
        this.agreements = story.all(AgreementDrafted.class).stream()
                .map(Recorded::event)
                .collect(toMap(AgreementDrafted::agreementId, AgreementDrafted::name, (first, again) -> first));
    }

    static MandateFold of(Story story) {
        MandateFold fold = new MandateFold(story);
        for (Recorded<MandateEvent> recorded : story.all(MandateEvent.class)) {
            switch (recorded.event()) {
                case MandateGranted one -> fold.granted.putIfAbsent(one.mandateId(), recorded.as(MandateGranted.class));
                case MandateRevoked one -> fold.revoked.putIfAbsent(one.mandateId(), recorded.as(MandateRevoked.class));
            }
        }
        return fold;
    }

    /** Those that hold, or will. */
    List<Mandate> standing() {
        return mandates(List.of(Validity.HOLDS, Validity.NOT_YET));
    }

    /** Those that hold no more. */
    List<Mandate> before() {
        return mandates(List.of(Validity.OVER, Validity.REVOKED, Validity.PARTNER_LEFT));
    }

    private List<Mandate> mandates(Collection<Validity> which) {
        return granted.values().stream()
                .map(this::mandate)
                .filter(mandate -> which.contains(mandate.validity()))
                .toList();
    }

    private Mandate mandate(Recorded<MandateGranted> recorded) {
        MandateGranted one = recorded.event();
        return new Mandate(
                persons.of(one.holder()),
                story.named(one.partnerId()),
                story.named(one.responsible()),
                validity(one),
                one.from(),
                one.until(),
                new Scope(
                        List.copyOf(one.scope().acts()),
                        one.scope().agreements().stream().map(this::named).toList(),
                        story.named(one.limits().towards()),
                        one.limits().dueBy(),
                        one.limits().words()),
                story.beside().count(deed -> deed.mandate().equals(Optional.of(one.mandateId()))),
                one.mandateId(),
                Origin.of(recorded),
                Optional.ofNullable(revoked.get(one.mandateId())).map(this::revoked));
    }

    private Validity validity(MandateGranted one) {
        if (revoked.containsKey(one.mandateId())) {
            return Validity.REVOKED;
        }
        if (one.until().filter(story.days()::isOver).isPresent()) {
            return Validity.OVER;
        }
        if (!members.contains(story.kept(one.partnerId()))) {
            return Validity.PARTNER_LEFT;
        }
        return one.from().filter(day -> !story.days().hasBegun(day)).isPresent() ? Validity.NOT_YET : Validity.HOLDS;
    }

    private NamedAgreement named(AgreementId agreement) {
        return new NamedAgreement(agreement, agreements.getOrDefault(agreement, agreement.toString()));
    }

    private Revoked revoked(Recorded<MandateRevoked> recorded) {
        return new Revoked(
                persons.of(recorded.speaker().person()),
                recorded.speaker().partner().map(story::named),
                recorded.reason(),
                Origin.of(recorded));
    }
}
