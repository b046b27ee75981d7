package org.stewardledger.standing;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Speaker;

/**
 * What someone may speak for when an act is decided, as the ledger knows it; never taken from a token. Standing holds
 * both when the act takes effect and when it is recorded.
 *
 * @param speaker     who acts
 * @param rule        who may perform the act
 * @param speaksFor   the partner the speaker validly speaks for, under all its names; empty when for none
 * @param member      whether that partner is a member of the partnership
 * @param registrar   whether the speaker is the registrar of this record-only partnership
 * @param operator    whether the speaker is an operator of the ledger
 * @param facilitator whether the speaker is the facilitator of the partnership
 * @param observer    whether the speaker observes the partnership
 */
public record Standing(
        Speaker speaker,
        Rule rule,
        Set<PartnerId> speaksFor,
        boolean member,
        boolean registrar,
        boolean operator,
        boolean facilitator,
        boolean observer) {

    /** Of someone where there are no partners. */
    public static Standing outside(Speaker speaker, Rule rule, Operators operators) {
        boolean operator = speaker.partner().isEmpty() && operators.has(speaker.person());
        return new Standing(speaker, rule, Set.of(), false, false, operator, false, false);
    }

    /** The same of someone who acts for a partner besides, and so observes nothing as an outsider. */
    public Standing withoutObserving() {
        return new Standing(speaker, rule, speaksFor, member, registrar, operator, facilitator, false);
    }

    /** Whether the act is performed in this capacity, which the speaker has or has not. */
    public boolean acts(Capacity capacity, boolean held) {
        return held && rule.by().contains(capacity);
    }

    /** Whether the speaker validly speaks for this partner, under whichever of its names. */
    public boolean speaksFor(PartnerId partner) {
        return speaksFor.contains(partner);
    }

    /** The partner spoken for, under the name the speaker used; empty when the speaker speaks for none. */
    public Optional<PartnerId> partner() {
        return speaker.partner().filter(this::speaksFor);
    }

    /** The one of these partners that the speaker speaks for, under the name it has there. */
    public Optional<PartnerId> oneOf(Set<PartnerId> partners) {
        return partners.stream().filter(this::speaksFor).findFirst();
    }
}
