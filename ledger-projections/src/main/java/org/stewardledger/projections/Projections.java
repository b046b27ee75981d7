package org.stewardledger.projections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.stewardledger.projections.agreements.AgreementsTelling;
import org.stewardledger.projections.asking.MomentTimes;
import org.stewardledger.projections.charter.CharterTelling;
import org.stewardledger.projections.consequences.ConsequencesTelling;
import org.stewardledger.projections.decisions.DecisionsTelling;
import org.stewardledger.projections.following.Following;
import org.stewardledger.projections.following.Pace;
import org.stewardledger.projections.history.History;
import org.stewardledger.projections.history.HistoryAnswers;
import org.stewardledger.projections.history.HistoryView;
import org.stewardledger.projections.participation.ParticipationTelling;
import org.stewardledger.projections.partnerships.PartnershipAnswers;
import org.stewardledger.projections.partnerships.Partnerships;
import org.stewardledger.projections.partnerships.PartnershipsView;
import org.stewardledger.projections.promises.PromiseAnswers;
import org.stewardledger.projections.promises.Promises;
import org.stewardledger.projections.promises.PromisesView;
import org.stewardledger.projections.reporting.CsvReports;
import org.stewardledger.projections.reporting.Reports;
import org.stewardledger.projections.roles.RolesTelling;
import org.stewardledger.projections.stages.StagesTelling;
import org.stewardledger.projections.stewardship.StewardshipAnswers;
import org.stewardledger.projections.stewardship.StewardshipView;
import org.stewardledger.projections.stewardship.Stewardships;
import org.stewardledger.projections.successtests.SuccessTestsTelling;
import org.stewardledger.projections.told.Telling;
import org.stewardledger.projections.told.TellingAnswers;
import org.stewardledger.projections.told.Tellings;
import org.stewardledger.projections.told.ToldView;
import org.stewardledger.projections.twotimes.View;

/**
 * Everything that answers questions about the ledger, and what keeps it current.
 *
 * @param views        keeps the rows current
 * @param times        turns the times of a question into instants
 * @param history      what was recorded
 * @param promises     what the promises were
 * @param stewardships how partners stood by them
 * @param partnerships who and what there is
 * @param tellings     what was told beside promises: roles, charter, agreements,
 *                     success tests, consequences, decisions, stages, participation
 * @param reports      the facts for tools outside this product
 */
public record Projections(
        Views views,
        Times times,
        History history,
        Promises promises,
        Stewardships stewardships,
        Partnerships partnerships,
        Tellings tellings,
        Reports reports) {

    /** The views that are made from what was told: one more is one line here, and a package of its own. */
    private static final List<Telling<?>> TELLINGS = List.of(
            new RolesTelling(),
            new CharterTelling(),
            new AgreementsTelling(),
            new SuccessTestsTelling(),
            new ConsequencesTelling(),
            new DecisionsTelling(),
            new StagesTelling(),
            new ParticipationTelling());

    /**
     * Puts everything together; the views follow the ledger once they are {@linkplain Views#start() started}.
     *
     * @param dataSource where the views are, with {@link ProjectionsSchema} migrated; a pool of connections of a member
     *     of {@link ProjectionsSchema#APP}, of which each view uses one at a time
     * @param ledger     what they are made from
     */
    public static Projections over(DataSource dataSource, LedgerSource ledger) {
        return over(dataSource, ledger, Pace.usual());
    }

    /** The same, following at another pace. */
    public static Projections over(DataSource dataSource, LedgerSource ledger, Pace pace) {
        Map<String, Supplier<View>> kinds = new LinkedHashMap<>();
        kinds.put(PartnershipsView.NAME, PartnershipsView::new);
        kinds.put(HistoryView.NAME, HistoryView::new);
        kinds.put(PromisesView.NAME, PromisesView::new);
        kinds.put(StewardshipView.NAME, StewardshipView::new);
        kinds.put(ToldView.NAME, () -> new ToldView(ledger.types()));
        History history = new HistoryAnswers(dataSource, ledger.unsealing());
        Stewardships stewardships = new StewardshipAnswers(dataSource, ledger.unsealing());
        return new Projections(
                new Following(dataSource, ledger, kinds, pace),
                new MomentTimes(PartnershipsView.NAME, dataSource, ledger),
                history,
                new PromiseAnswers(dataSource, ledger.unsealing(), ledger.earlier()),
                stewardships,
                new PartnershipAnswers(dataSource, ledger.unsealing(), ledger.clock()),
                new TellingAnswers(
                        TELLINGS,
                        dataSource,
                        ledger.types(),
                        ledger.unsealing(),
                        stewardships,
                        history,
                        ledger.earlier()),
                new CsvReports(dataSource, ledger.unsealing(), ledger.clock()));
    }
}
