package org.stewardledger.partnership;

import org.stewardledger.act.PartnerId;

/**
 * A partner as an act introduces it.
 *
 * @param partnerId      its identifier; the same partner keeps it in every partnership
 * @param name           what it is called, at most 200 characters
 * @param kind           person, team, organisation or larger whole
 * @param representative who speaks for it
 */
public record Partner(PartnerId partnerId, String name, PartnerKind kind, Representative representative) {}
