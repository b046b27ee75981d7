package org.stewardledger.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stewardledger.act.Act;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.agreement.AgreementAct;
import org.stewardledger.charter.CharterAct;
import org.stewardledger.conduct.ConductAct;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.dispute.DisputeAct;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.mandate.MandateAct;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.promise.PromiseAct;
import org.stewardledger.standing.OperatorAct;

/** Every act and event there is, read off the sealed families: a new act needs no wiring. */
public final class Acts {

    private Acts() {}

    /** The sealed families of acts. */
    public static List<Class<? extends Act>> families() {
        return List.of(
                OperatorAct.class,
                PartnershipAct.class,
                MandateAct.class,
                CharterAct.class,
                ConductAct.class,
                AgreementAct.class,
                PromiseAct.class,
                ConsequenceAct.class,
                DisputeAct.class);
    }

    /** Every act record, in the order its family permits it. */
    public static List<Class<? extends Act>> all() {
        return families().stream().flatMap(Acts::records).toList();
    }

    /** The sealed families of events. */
    public static List<Class<? extends LedgerEvent>> eventFamilies() {
        return EntityKind.ALL.stream()
                .<Class<? extends LedgerEvent>>map(EntityKind::family)
                .toList();
    }

    /** Every event there is, for the journal to read and write. */
    public static EventTypes eventTypes() {
        return EventTypes.of(eventFamilies())
                .lifting("ledger.PromiseAssessed", List.of(data -> data.put("as", "MEMBER")));
    }

    /** Every act record of a family, or of a part of one. */
    static Stream<Class<? extends Act>> records(Class<? extends Act> act) {
        return act.isRecord()
                ? Stream.of(act)
                : Arrays.stream(act.getPermittedSubclasses()).flatMap(one -> records(one.asSubclass(Act.class)));
    }
}
