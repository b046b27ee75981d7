package org.stewardledger.projections.visible;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.projections.RecordedHistory;

/** What one may be in the story of the quay, apart from everything else one may be there. */
enum Right {
    REPRESENTATIVE_OF_THE_ARK,
    REPRESENTATIVE_OF_THE_BARGE,
    HOLDER_OF_A_MANDATE_FROM_THE_CANOE,
    OBSERVER,
    OPERATOR,
    REGISTRAR;

    /**
     * A person with exactly these rights.
     *
     * @param rights what the person may be
     */
    record Holder(Set<Right> rights) {

        boolean has(Right right) {
            return rights.contains(right);
        }

        PersonId person() {
            return new PersonId(id("person"));
        }

        /** A partnership of which the person is the registrar, where it is one. */
        PartnershipId archive() {
            return new PartnershipId(id("archive"));
        }

        UUID id(String what) {
            return RecordedHistory.id(what + " of " + number());
        }

        int number() {
            return rights.stream().mapToInt(right -> 1 << right.ordinal()).sum();
        }

        @Override
        public String toString() {
            return rights.toString();
        }
    }

    /** One person for each subset of the rights. */
    static List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        for (int subset = 0; subset < 1 << values().length; subset++) {
            Set<Right> rights = EnumSet.noneOf(Right.class);
            for (Right right : values()) {
                if ((subset >> right.ordinal() & 1) == 1) {
                    rights.add(right);
                }
            }
            holders.add(new Holder(rights));
        }
        return holders;
    }
}
