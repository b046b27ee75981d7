package org.stewardledger.standing;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PersonId;

/**
 * A person became an operator: may form record-only partnerships and name their registrars, and acts for no partner.
 *
 * @param person who was appointed
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "OperatorAppointed", version = "1")
public record OperatorAppointed(PersonId person) implements OperatorEvent {}
