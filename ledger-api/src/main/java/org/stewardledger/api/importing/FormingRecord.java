package org.stewardledger.api.importing;

import java.util.Optional;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.importing.mapping.Names;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.PartnershipEntry;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;

/** Forms the record-only partnership of a source, when an import finds it missing. */
final class FormingRecord {

    private final Ledger ledger;
    private final MappingProfile profile;
    private final PartnershipId partnership;

    FormingRecord(Ledger ledger, MappingProfile profile, PartnershipId partnership) {
        this.ledger = ledger;
        this.profile = profile;
        this.partnership = partnership;
    }

    /** Forms it. Refuses NO_STANDING when someone else formed it meanwhile, or whoever forms it is no operator. */
    void form(PersonId operator, PersonId registrar) {
        PartnershipEntry entry = profile.partnership();
        FormPartnership form = new FormPartnership(
                partnership,
                entry.name(),
                entry.problem(),
                Forming.RECORD_ONLY,
                entry.zone(),
                Optional.empty(),
                Optional.of(registrar));
        CommandId id = new Names(profile.source()).command("form " + form + " by " + operator, 1);
        try {
            ledger.perform(new Addressed(Envelope.of(id, Speaker.alone(operator)), form));
        } catch (ActRefused refusal) {
            ImportStopped stopped = ImportStanding.none();
            stopped.initCause(refusal);
            throw stopped;
        }
    }
}
