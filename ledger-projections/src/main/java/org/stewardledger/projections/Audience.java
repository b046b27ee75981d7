package org.stewardledger.projections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Visibility;

/** Who may see what was recorded, as rows keep it. */
public final class Audience {

    private Audience() {}

    /** The only partners that may see it; empty for the whole partnership. */
    public static Optional<List<UUID>> of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.ToPartnership all -> Optional.empty();
            case Visibility.ToPartners only ->
                Optional.of(only.partners().stream().map(PartnerId::value).toList());
        };
    }

    /** Whether a reader, who may read the partnership, may see it there. */
    public static boolean includes(Visibility visibility, Reader reader, PartnershipId partnership) {
        return reader.wholeLedger()
                || reader.transcribed().contains(partnership)
                || switch (visibility) {
                    case Visibility.ToPartnership all -> true;
                    case Visibility.ToPartners only ->
                        only.partners().stream().anyMatch(reader.partnersIn(partnership)::contains);
                };
    }
}
