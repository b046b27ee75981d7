package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.*;
import org.stewardledger.whole.PlainPartnership.Being;
import org.stewardledger.whole.PlainPartnership.Known;

/** A second reading of who is in a partnership, under which names, and of its milestones. */
record PartnershipRules(PlainPartnership in, Heard heard) {

    private static Text name(PartnerKind kind, PartnerId partner, String name) {
        return kind == PartnerKind.PERSON ? new Personal.Clear(partner.asPerson(), name) : new Text.Plain(name);
    }

    private static PartnerInvited invited(org.stewardledger.act.PartnershipId in, Partner partner) {
        return new PartnerInvited(
                in,
                partner.partnerId(),
                name(partner.kind(), partner.partnerId(), partner.name()),
                partner.kind(),
                partner.representative().person(),
                new Personal.Clear(
                        partner.representative().person(),
                        partner.representative().name()));
    }

    /** Forms it; who may is asked before whether it is formed. */
    static List<PartnershipEvent> form(FormPartnership act, Sent sent, Optional<PlainPartnership> before) {
        if (act.forming() == Forming.RECORD_ONLY) {
            need(
                    sent.speaker().partner().isEmpty() && sent.ledger().isOperator(sent.person()),
                    "partnership.not-operator");
        } else {
            Partner founder = act.founder().orElseThrow();
            Speaker own = Speaker.representing(founder.representative().person(), founder.partnerId());
            need(sent.speaker().equals(own), "partnership.not-founder");
        }
        PartnershipFormed formed = new PartnershipFormed(
                act.partnershipId(), act.name(), act.problem(), act.forming(), act.zone(), act.registrar());
        if (before.isPresent()) {
            boolean founded = act.founder()
                    .map(founder -> new PartnershipRules(before.get(), null).isKnownAs(founder))
                    .orElse(true);
            need(before.get().formed.equals(formed) && founded, "partnership.already-formed");
            return List.of();
        }
        List<PartnershipEvent> events = new ArrayList<>(List.of(formed));
        act.founder().ifPresent(founder -> {
            events.add(invited(act.partnershipId(), founder));
            events.add(new PartnerJoined(act.partnershipId(), founder.partnerId()));
        });
        return events;
    }

    private boolean isKnownAs(Partner partner) {
        Known known = in.partners.get(partner.partnerId());
        return known != null
                && known.kind == partner.kind()
                && (partner.kind() == PartnerKind.PERSON || known.name.equals(partner.name()))
                && known.voices.containsKey(partner.representative().person());
    }

    private void open() {
        need(!in.closed, "partnership.closed");
    }

    List<PartnershipEvent> invite(InvitePartner act) {
        open();
        heard.member();
        PartnerId partner = act.partner().partnerId();
        need(!in.knows(partner) || isKnownAs(act.partner()), "partnership.already-invited");
        if (in.knows(partner) && !in.is(partner, Being.LEFT)) {
            return List.of();
        }
        need(!in.isFacilitator(act.partner().representative().person()), "partnership.not-neutral");
        return List.of(invited(act.partnershipId(), act.partner()));
    }

    List<PartnershipEvent> join(JoinPartnership act) {
        open();
        heard.named(act.partnerId());
        need(!in.is(act.partnerId(), Being.LEFT), "partnership.not-invited");
        return in.is(act.partnerId(), Being.MEMBER)
                ? List.of()
                : List.of(new PartnerJoined(act.partnershipId(), act.partnerId()));
    }

    private void bothNames(PartnerId one, PartnerId other) {
        open();
        if (in.recordOnly()) {
            heard.registrar();
        } else {
            heard.member();
        }
        need(in.knows(one) && in.knows(other), "partnership.partner-unknown");
        boolean both = (heard.speaksFor(one) || heard.speaksFor(other))
                && in.represents(heard.person(), one)
                && in.represents(heard.person(), other);
        need(in.recordOnly() || both, "partnership.not-yours");
    }

    List<PartnershipEvent> alias(AliasPartner act) {
        bothNames(act.partnerId(), act.alias());
        if (in.aliases.containsKey(act.alias())) {
            need(in.aliases.get(act.alias()).equals(act.partnerId()), "partnership.alias-taken");
            return List.of();
        }
        need(!in.kept(act.partnerId()).equals(act.alias()), "partnership.alias-cycle");
        return List.of(new PartnersAliased(act.partnershipId(), act.partnerId(), act.alias()));
    }

    List<PartnershipEvent> separate(SeparatePartners act) {
        bothNames(act.partnerId(), act.alias());
        if (act.partnerId().equals(in.aliases.get(act.alias()))) {
            return List.of(new PartnersSeparated(act.partnershipId(), act.partnerId(), act.alias()));
        }
        need(
                !in.aliases.containsKey(act.alias()) && act.partnerId().equals(in.separated.get(act.alias())),
                "partnership.not-aliased");
        return List.of();
    }

    private boolean isTaken(String name, MilestoneId by) {
        String plain = name.strip().toLowerCase(java.util.Locale.ROOT);
        return in.milestones.values().stream()
                .anyMatch(other -> !other.milestoneId().equals(by)
                        && other.name()
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .equals(plain));
    }

    List<PartnershipEvent> milestone(SetMilestone act) {
        open();
        heard.memberOrFacilitator();
        MilestoneTranscribed known = in.milestones.get(act.milestoneId());
        if (known == null) {
            need(!isTaken(act.name(), act.milestoneId()), "partnership.milestone-name-taken");
            return List.of(
                    new MilestoneSet(act.partnershipId(), act.milestoneId(), act.name(), act.date(), act.ordinal()));
        }
        need(known.name().equals(act.name()) && known.ordinal().equals(act.ordinal()), "partnership.milestone-differs");
        return known.date().equals(act.date())
                ? List.of()
                : List.of(new MilestoneMoved(act.partnershipId(), act.milestoneId(), act.date()));
    }

    List<PartnershipEvent> written(TranscribeMembership act) {
        open();
        heard.registrar();
        MembershipTranscribed told = new MembershipTranscribed(
                act.partnershipId(),
                act.partnerId(),
                name(act.kind(), act.partnerId(), act.spelling()),
                act.kind(),
                act.member());
        Known known = in.partners.get(act.partnerId());
        boolean stands = known != null
                && !heard.at().isBefore(known.saidAt)
                && known.kind == act.kind()
                && known.name.equals(told.spelling().plain().orElse(""))
                && (known.being == Being.MEMBER) == act.member();
        return isNews(told, stands, act.source()) ? List.of(told) : List.of();
    }

    List<PartnershipEvent> written(TranscribeMilestone act) {
        open();
        heard.registrar();
        need(!isTaken(act.name(), act.milestoneId()), "partnership.milestone-name-taken");
        MilestoneTranscribed told =
                new MilestoneTranscribed(act.partnershipId(), act.milestoneId(), act.name(), act.date(), act.ordinal());
        boolean stands = told.equals(in.milestones.get(act.milestoneId()))
                && !heard.at().isBefore(in.milestoneSaidAt.get(act.milestoneId()));
        return isNews(told, stands, act.source()) ? List.of(told) : List.of();
    }

    /**
     * What stands is no news unless it was known earlier; nor is what was the last thing said for the same time, of all
     * that was known by then.
     */
    private boolean isNews(PartnershipEvent told, boolean stands, Source source) {
        boolean knownLater = false;
        Optional<org.stewardledger.act.Recorded<PartnershipEvent>> last = Optional.empty();
        for (var said : in.log) {
            if (!isAboutTheSame(said.event(), told)) {
                continue;
            }
            knownLater |= said.knownAt().isAfter(source.recordedAt());
            boolean then =
                    said.effectiveAt().equals(heard.at()) && !said.knownAt().isAfter(source.recordedAt());
            if (then
                    && last.filter(one -> said.knownAt().isBefore(one.knownAt()))
                            .isEmpty()) {
                last = Optional.of(said);
            }
        }
        boolean repeats = last.filter(one -> saysTheSame(one.event(), told)).isPresent();
        return !(stands && !knownLater) && !repeats;
    }

    private static boolean isAboutTheSame(PartnershipEvent said, PartnershipEvent told) {
        return said instanceof MembershipTranscribed one && told instanceof MembershipTranscribed other
                ? one.partnerId().equals(other.partnerId())
                : said instanceof MilestoneTranscribed milestone
                        && told instanceof MilestoneTranscribed again
                        && milestone.milestoneId().equals(again.milestoneId());
    }

    /** Names of persons are never compared. */
    private static boolean saysTheSame(PartnershipEvent said, PartnershipEvent told) {
        return said instanceof MembershipTranscribed one && told instanceof MembershipTranscribed other
                ? one.kind() == other.kind()
                        && one.member() == other.member()
                        && one.spelling().plain().equals(other.spelling().plain())
                : said.equals(told);
    }
}
