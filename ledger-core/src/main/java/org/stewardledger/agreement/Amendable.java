package org.stewardledger.agreement;

import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;

/**
 * What an agreement reads of a promise that it amends, as the promise publishes it.
 *
 * @param inForce  whether the promise is in force, so that its terms can be renegotiated
 * @param version  the version of the terms in force
 * @param affected whom new terms affect: its promisors, and who may hold them to it
 * @param audience who may see the promise
 */
public record Amendable(boolean inForce, int version, SortedSet<PartnerId> affected, Visibility audience) {}
