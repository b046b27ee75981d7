package org.stewardledger.projections.told;

import java.util.Optional;

/**
 * What a view says, or a page of it.
 *
 * @param told what it says
 * @param next where the next page starts; empty on the last one, and when all of it was asked for
 * @param <T>  the answer of the view
 */
public record Part<T extends Record>(T told, Optional<String> next) {}
