package org.stewardledger.projections.told;

import org.stewardledger.act.PersonId;
import org.stewardledger.projections.Unsealing;

/**
 * A person in an answer.
 *
 * @param person the person
 * @param name   as last given by then; {@value Unsealing#ERASED} once it was, and the identifier's text while none was
 *               given
 */
public record Person(PersonId person, String name) {}
