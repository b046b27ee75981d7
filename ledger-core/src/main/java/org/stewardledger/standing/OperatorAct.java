package org.stewardledger.standing;

import java.util.List;
import org.stewardledger.act.Act;

/** Acts on who operates the ledger. */
public sealed interface OperatorAct extends Act permits AppointOperator {

    /** Decides the act; the same fact already recorded gives no event. */
    List<OperatorEvent> decide(Standing standing, Operators operators);
}
