package org.stewardledger.api.importing.mapping;

import java.util.Optional;
import org.stewardledger.terms.Due;

/**
 * A due date as a line states it.
 *
 * @param due       as read
 * @param milestone the name of the milestone it is at, if it is at one
 * @param spelling  as the source spells it, where that is not what was read
 */
record StatedDue(Due due, Optional<String> milestone, Optional<String> spelling) {}
