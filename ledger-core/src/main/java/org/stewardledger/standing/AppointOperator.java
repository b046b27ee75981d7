package org.stewardledger.standing;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.PersonId;

/**
 * Appoints an operator. The first one is appointed by whoever sets the ledger up and may appoint itself; every later
 * one by an operator. Refuses: NOT_OPERATOR.
 *
 * @param person who is appointed
 */
@Command(namespace = "ledger", name = "AppointOperator", version = "1")
public record AppointOperator(PersonId person) implements OperatorAct {

    @Override
    public List<OperatorEvent> decide(Standing standing, Operators operators) {
        boolean allowed = standing.acts(Capacity.FIRST_OPERATOR, operators.none())
                || standing.acts(Capacity.OPERATOR, standing.operator());
        OperatorRefusal.NOT_OPERATOR.unless(allowed, "only an operator appoints operators");
        return operators.has(person) ? List.of() : List.of(new OperatorAppointed(person));
    }
}
