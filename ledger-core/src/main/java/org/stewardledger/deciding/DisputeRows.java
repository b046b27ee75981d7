package org.stewardledger.deciding;

import static java.util.Map.entry;
import static org.stewardledger.standing.Capacity.APPLIER;
import static org.stewardledger.standing.Capacity.FACILITATOR;
import static org.stewardledger.standing.Capacity.MEMBER;
import static org.stewardledger.standing.Capacity.SIDE;
import static org.stewardledger.standing.Rule.by;

import java.util.Map;
import org.stewardledger.act.Act;
import org.stewardledger.consequence.Consequence.Unrecorded;
import org.stewardledger.consequence.RecordConsequence;
import org.stewardledger.consequence.WaiveConsequence;
import org.stewardledger.dispute.AdvanceDispute;
import org.stewardledger.dispute.Dispute.Held;
import org.stewardledger.dispute.Dispute.Open;
import org.stewardledger.dispute.Dispute.Unopened;
import org.stewardledger.dispute.HoldDispute;
import org.stewardledger.dispute.OpenDispute;
import org.stewardledger.dispute.ResolveDispute;
import org.stewardledger.standing.Rule;

/** What the table of who may say what says of acts on consequences and disputes. */
final class DisputeRows {

    static final Map<Class<? extends Act>, Rule> ROWS = Map.ofEntries(
            // What follows.
            entry(
                    RecordConsequence.class,
                    by(MEMBER, APPLIER).in(Unrecorded.class).orMandated()),
            entry(
                    WaiveConsequence.class,
                    by(APPLIER).in(Unrecorded.class).because().orMandated()),
            // A dispute.
            entry(OpenDispute.class, by(MEMBER).in(Unopened.class).orMandated()),
            entry(
                    AdvanceDispute.class,
                    by(SIDE, FACILITATOR).in(Open.class, Held.class).orMandated()),
            entry(
                    HoldDispute.class,
                    by(SIDE, FACILITATOR).in(Open.class, Held.class).orMandated()),
            entry(ResolveDispute.class, by(SIDE).in(Open.class, Held.class).orMandated()));

    private DisputeRows() {}
}
