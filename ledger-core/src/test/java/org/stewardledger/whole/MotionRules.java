package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.partnership.*;
import org.stewardledger.whole.PlainMotions.Motion;

/** A second reading of what is put to all members of a partnership. */
record MotionRules(PlainLedger ledger, PlainPartnership in, Heard heard) {

    private PartnershipId id() {
        return in.formed.partnershipId();
    }

    private static boolean isSame(Matter one, Matter other) {
        return one instanceof Matter.Facilitator(PersonId person, var name)
                        && other instanceof Matter.Facilitator(PersonId another, var otherName)
                ? person.equals(another)
                : one.equals(other);
    }

    /** A facilitator represents nobody in the partnership, and has no mandate there that is not over. */
    private boolean isNeutral(Matter matter) {
        return !(matter instanceof Matter.Facilitator(PersonId person, var name))
                || (in.partners.keySet().stream().noneMatch(partner -> in.isVoice(person, partner))
                        && ledger.mandatesIn(id()).stream().noneMatch(one -> binds(one.event(), person)));
    }

    private boolean binds(MandateEvent given, PersonId person) {
        LocalDate today = LocalDate.ofInstant(heard.now(), in.formed.zone());
        return given instanceof MandateGranted granted
                && granted.holder().equals(person)
                && !(granted.until().isPresent() && granted.until().get().isBefore(today))
                && !ledger.isRevoked(id(), granted.mandateId());
    }

    List<PartnershipEvent> propose(Matter matter) {
        PartnerId by = heard.member();
        MotionSubject subject = matter.subject();
        Motion open = in.motions.open.get(subject);
        MotionProposed stands = in.motions.standing.get(subject);
        boolean again = open != null
                ? in.same(open.put.by(), by) && isSame(open.put.matter(), matter)
                : stands != null && isSame(stands.matter(), matter);
        if (again) {
            return List.of();
        }
        need(!in.closed, "partnership.closed");
        need(isNeutral(matter), "partnership.not-neutral");
        SortedSet<PartnerId> parties = in.members();
        int version = in.motions.given.getOrDefault(subject, 0) + 1;
        PartnerId party = in.nameAmong(parties, by).orElse(by);
        List<PartnershipEvent> events = new ArrayList<>();
        events.add(new MotionProposed(id(), version, party, matter, parties));
        if (parties.equals(Set.of(party))) {
            events.add(new MotionCarried(id(), subject, version));
        }
        return events;
    }

    private Motion decidedOn(MotionSubject subject, int version) {
        Motion open = in.motions.open.get(subject);
        need(open != null, "partnership.motion-unknown");
        need(open.put.version() == version, "partnership.motion-moved");
        return open;
    }

    private PartnerId party(Motion motion, PartnerId member) {
        Optional<PartnerId> party = in.nameAmong(motion.parties, member);
        need(party.isPresent(), "partnership.not-party");
        return party.get();
    }

    List<PartnershipEvent> consent(ConsentToMotion act) {
        PartnerId member = heard.member();
        if (in.motions.versionStanding(act.subject()) == act.version()) {
            return List.of();
        }
        need(!in.closed, "partnership.closed");
        Motion motion = decidedOn(act.subject(), act.version());
        PartnerId by = party(motion, member);
        if (motion.says(by, true)) {
            return List.of();
        }
        List<PartnershipEvent> events = new ArrayList<>();
        events.add(new MotionConsented(id(), act.subject(), act.version(), by));
        if (motion.parties.stream().allMatch(party -> party.equals(by) || motion.says(party, true))) {
            need(isNeutral(motion.put.matter()), "partnership.not-neutral");
            events.add(new MotionCarried(id(), act.subject(), act.version()));
        }
        return events;
    }

    List<PartnershipEvent> object(ObjectToMotion act) {
        PartnerId member = heard.member();
        need(!in.closed, "partnership.closed");
        Motion motion = decidedOn(act.subject(), act.version());
        PartnerId by = party(motion, member);
        return motion.says(by, false) ? List.of() : List.of(new MotionObjected(id(), act.subject(), act.version(), by));
    }

    List<PartnershipEvent> withdraw(WithdrawMotion act) {
        PartnerId member = heard.member();
        need(!in.closed, "partnership.closed");
        MotionProposed back = in.motions.back.get(act.subject());
        if (back != null && back.version() == act.version() && in.same(back.by(), member)) {
            return List.of();
        }
        Motion motion = decidedOn(act.subject(), act.version());
        need(in.same(motion.put.by(), member), "partnership.not-yours");
        return List.of(new MotionWithdrawn(id(), act.subject(), act.version(), motion.put.by()));
    }

    /** What all others have consented to stands when this partner goes. */
    List<PartnershipEvent> leaving(PartnerId partner) {
        List<PartnershipEvent> events = new ArrayList<>();
        events.add(new PartnerWithdrew(id(), partner));
        for (MotionSubject subject : MotionSubject.values()) {
            Motion motion = in.motions.open.get(subject);
            if (!in.closed
                    && motion != null
                    && motion.isDueWithout(in.names(partner))
                    && isNeutral(motion.put.matter())) {
                events.add(new MotionCarried(id(), subject, motion.put.version()));
            }
        }
        return events;
    }
}
