package org.stewardledger.projections.stewardship;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;

/**
 * Under which names views keep partners, straight from what was said of names.
 *
 * @param known what is known of a history, in the order of recording
 */
record NaiveNames(List<Recorded<LedgerEvent>> known) {

    /** Under which names views keep the promisors of an account. */
    Set<String> kept(Account account) {
        return account.promisors().stream()
                .map(partner -> kept(new PartnerId(partner)).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private PartnerId kept(PartnerId partner) {
        Optional<PartnerId> next = known.stream()
                .filter(event -> isAbout(event.event(), partner))
                .reduce((one, later) -> later)
                .flatMap(event -> event.event() instanceof PartnersAliased aliased
                        ? Optional.of(aliased.partnerId())
                        : Optional.empty());
        return next.map(this::kept).orElse(partner);
    }

    private static boolean isAbout(LedgerEvent event, PartnerId partner) {
        return event instanceof PartnersAliased aliased && aliased.alias().equals(partner)
                || event instanceof PartnersSeparated separated
                        && separated.alias().equals(partner);
    }
}
