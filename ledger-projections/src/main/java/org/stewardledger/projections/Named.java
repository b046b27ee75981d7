package org.stewardledger.projections;

import org.stewardledger.act.PartnerId;

/**
 * A partner in an answer: under the name recorded, and under the one that views keep for it.
 *
 * @param partner  the name's identifier, as recorded
 * @param name     that name as last spelled; the identifier's text while no name is known, and {@value
 *                 Unsealing#ERASED} for a person that was
 * @param kept     the name that views keep, following "two names are one partner" as known; itself when there is none
 * @param keptName that name as last spelled
 */
public record Named(PartnerId partner, String name, PartnerId kept, String keptName) {}
