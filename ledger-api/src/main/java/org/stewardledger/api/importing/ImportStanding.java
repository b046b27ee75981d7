package org.stewardledger.api.importing;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.importing.ImportStopped.Why;
import org.stewardledger.partnership.PartnershipFormed;

/**
 * Who may import a source into a partnership: its registrar, or an operator while it is not formed. Decided on the
 * journal, and before anything that earlier imports kept is read: to everyone else the answer is the same whether the
 * source or the partnership is there or not.
 */
final class ImportStanding {

    private final JournalEvents events;
    private final RunStore runs;
    private final String source;
    private final PartnershipId partnership;

    ImportStanding(JournalEvents events, RunStore runs, String source, PartnershipId partnership) {
        this.events = events;
        this.runs = runs;
        this.source = source;
        this.partnership = partnership;
    }

    /**
     * Lets only those import who may, and answers whether the partnership is formed already. Refuses, in this order:
     * NO_STANDING, OTHER_PARTNERSHIP.
     */
    boolean check(ImportRequest request) {
        Optional<PartnershipFormed> formed = events.forming(partnership);
        boolean may = formed.map(forming -> isRegistrar(forming, request.registrar()))
                .orElseGet(() -> events.operates(request.operator()));
        if (!may) {
            throw none();
        }
        runs.partnershipOf(source).filter(other -> !other.equals(partnership)).ifPresent(other -> {
            throw belongsTo(other, request.registrar());
        });
        return formed.isPresent();
    }

    private static boolean isRegistrar(PartnershipFormed forming, PersonId person) {
        return forming.registrar().filter(person::equals).isPresent();
    }

    /** A source of another partnership is none of the business of whoever is not its registrar too. */
    private ImportStopped belongsTo(PartnershipId other, PersonId person) {
        boolean registrarThere = events.forming(other)
                .filter(forming -> isRegistrar(forming, person))
                .isPresent();
        return registrarThere
                ? new ImportStopped(
                        Why.OTHER_PARTNERSHIP,
                        source + " was imported into partnership " + other
                                + " before; state that id in the profile, or name another source",
                        List.of())
                : none();
    }

    /** What whoever may not import is told, and nothing else. */
    static ImportStopped none() {
        return new ImportStopped(
                Why.NO_STANDING,
                "only the registrar of a partnership imports into it, only an operator into one that is not formed yet,"
                        + " and a source belongs to one partnership",
                List.of());
    }
}
