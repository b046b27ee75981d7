package org.stewardledger.projections.twotimes;

import java.util.UUID;

/**
 * Which entity some rows are about.
 *
 * @param partnership the partnership that it is in
 * @param id          the entity's identifier within its kind
 */
public record EntityKey(UUID partnership, UUID id) {}
