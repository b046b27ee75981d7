package org.stewardledger.projections.roles;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.roles.Roles.Member;
import org.stewardledger.projections.roles.Roles.Membership;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/** Who is and was a member, from what was told; under each name first, then one line for each partner. */
final class MemberFold {

    private final Story story;
    private final Map<PartnerId, Member> names = new LinkedHashMap<>();

    private MemberFold(Story story) {
        this.story = story;
    }

    static List<Member> of(Story story) {
        MemberFold fold = new MemberFold(story);
        story.all(PartnershipEvent.class).forEach(fold::apply);
        return fold.names.values().stream()
                .collect(groupingBy(member -> member.partner().kept()))
                .values()
                .stream()
                .map(fold::merged)
                .sorted(Comparator.comparing(Member::partner, Names.byName()))
                .toList();
    }

    private void apply(Recorded<PartnershipEvent> recorded) {
        switch (recorded.event()) {
            case PartnerInvited invited -> invite(invited.partnerId());
            case PartnerJoined joined -> join(joined.partnerId(), recorded);
            case MembershipTranscribed told when told.member() -> join(told.partnerId(), recorded);
            case MembershipTranscribed told -> leave(told.partnerId(), recorded);
            case PartnerWithdrew withdrew -> {
                PartnerId kept = story.kept(withdrew.partnerId());
                List.copyOf(names.keySet()).stream()
                        .filter(name -> story.kept(name).equals(kept))
                        .filter(name -> membership(name) == Membership.MEMBER)
                        .forEach(name -> leave(name, recorded));
            }
            default -> {}
        }
    }

    private Membership membership(PartnerId name) {
        return Optional.ofNullable(names.get(name)).map(Member::membership).orElse(Membership.INVITED);
    }

    private void invite(PartnerId name) {
        Member before = names.get(name);
        if (before == null || before.membership() != Membership.MEMBER) {
            names.put(
                    name,
                    new Member(
                            story.named(name),
                            Membership.INVITED,
                            Optional.ofNullable(before).flatMap(Member::from),
                            Optional.ofNullable(before).flatMap(Member::until),
                            Optional.ofNullable(before).flatMap(Member::reason)));
        }
    }

    private void join(PartnerId name, Recorded<?> recorded) {
        Optional<Origin> since = Optional.ofNullable(names.get(name))
                .filter(before -> before.membership() == Membership.MEMBER)
                .flatMap(Member::from);
        names.put(
                name,
                new Member(
                        story.named(name),
                        Membership.MEMBER,
                        since.or(() -> Optional.of(Origin.of(recorded))),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void leave(PartnerId name, Recorded<?> recorded) {
        names.put(
                name,
                new Member(
                        story.named(name),
                        Membership.LEFT,
                        Optional.ofNullable(names.get(name)).flatMap(Member::from),
                        Optional.of(Origin.of(recorded)),
                        recorded.reason()));
    }

    /** A partner is a member while it is one under any of its names. */
    private Member merged(List<Member> all) {
        Comparator<Member> standing = Comparator.comparing(member -> switch (member.membership()) {
            case MEMBER -> 0;
            case INVITED -> 1;
            case LEFT -> 2;
        });
        Member first = all.stream().min(standing).orElseThrow();
        return new Member(
                story.named(first.partner().kept()), first.membership(), first.from(), first.until(), first.reason());
    }
}
