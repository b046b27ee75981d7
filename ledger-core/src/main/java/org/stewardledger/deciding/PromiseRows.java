package org.stewardledger.deciding;

import static java.util.Map.entry;
import static org.stewardledger.standing.Capacity.AFFECTED;
import static org.stewardledger.standing.Capacity.ASKED;
import static org.stewardledger.standing.Capacity.ASSESSOR;
import static org.stewardledger.standing.Capacity.HARMED;
import static org.stewardledger.standing.Capacity.MEMBER;
import static org.stewardledger.standing.Capacity.OBSERVER;
import static org.stewardledger.standing.Capacity.ORIGINATOR;
import static org.stewardledger.standing.Capacity.PROMISEE;
import static org.stewardledger.standing.Capacity.PROMISOR;
import static org.stewardledger.standing.Capacity.RECIPIENT;
import static org.stewardledger.standing.Capacity.REGISTRAR;
import static org.stewardledger.standing.Capacity.SPEAKER;
import static org.stewardledger.standing.Capacity.UNPROMISED;
import static org.stewardledger.standing.Rule.by;

import java.util.Map;
import org.stewardledger.act.Act;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.AcceptRepair;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.ConsentToNewTerms;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.CorrectStatement;
import org.stewardledger.promise.CounterOffer;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.DeclareDissatisfied;
import org.stewardledger.promise.DeclareSatisfied;
import org.stewardledger.promise.DeclinePromise;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.OfferRepair;
import org.stewardledger.promise.Promise.Ended;
import org.stewardledger.promise.Promise.OnTable;
import org.stewardledger.promise.Promise.Promised;
import org.stewardledger.promise.Promise.Reported;
import org.stewardledger.promise.Promise.TakenBack;
import org.stewardledger.promise.Promise.Transcribed;
import org.stewardledger.promise.Promise.Unmade;
import org.stewardledger.promise.ProposeNewTerms;
import org.stewardledger.promise.RefuseNewTerms;
import org.stewardledger.promise.ReleasePromise;
import org.stewardledger.promise.ReportFulfilment;
import org.stewardledger.promise.RequestPromise;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.promise.WithdrawOffer;
import org.stewardledger.standing.Rule;

/** What the table of who may say what says of acts on a promise. */
final class PromiseRows {

    static final Map<Class<? extends Act>, Rule> ROWS = Map.ofEntries(
            // How a promise begins.
            entry(RequestPromise.class, by(PROMISEE).in(Unmade.class).orMandated()),
            entry(OfferPromise.class, by(PROMISOR).in(Unmade.class).orMandated()),
            entry(
                    MakePromise.class,
                    by(PROMISOR).in(Unmade.class, OnTable.class, Promised.class).orMandated()),
            entry(CounterOffer.class, by(RECIPIENT).in(OnTable.class).orMandated()),
            entry(
                    DeclinePromise.class,
                    by(RECIPIENT, UNPROMISED).in(OnTable.class, Promised.class).orMandated()),
            entry(WithdrawOffer.class, by(ORIGINATOR).in(OnTable.class).orMandated()),
            entry(
                    AcceptPromise.class,
                    by(PROMISEE)
                            .in(OnTable.class, Promised.class, Reported.class)
                            .orMandated()),
            // What becomes of it.
            entry(
                    ReportFulfilment.class,
                    by(PROMISOR).in(Promised.class, Reported.class).orMandated()),
            entry(
                    DeclareSatisfied.class,
                    by(PROMISEE).in(Reported.class, Ended.class).orMandated()),
            entry(
                    DeclareDissatisfied.class,
                    by(PROMISEE)
                            .in(Promised.class, Reported.class, Ended.class)
                            .because()
                            .orMandated()),
            entry(
                    ProposeNewTerms.class,
                    by(AFFECTED).in(Promised.class, Reported.class).because().orMandated()),
            entry(
                    ConsentToNewTerms.class,
                    by(ASKED).in(Promised.class, Reported.class).orMandated()),
            entry(
                    RefuseNewTerms.class,
                    by(ASKED).in(Promised.class, Reported.class).because().orMandated()),
            entry(
                    ReleasePromise.class,
                    by(PROMISEE).in(Promised.class, Reported.class).orMandated()),
            entry(
                    RevokePromise.class,
                    by(PROMISOR).in(Promised.class, Reported.class).because().orMandated()),
            entry(
                    WarnAtRisk.class,
                    by(PROMISOR).in(Promised.class, Reported.class).because().orMandated()),
            entry(
                    DeclareBreach.class,
                    by(PROMISEE, ASSESSOR)
                            .in(Promised.class, Reported.class, Ended.class)
                            .because()
                            .orMandated()),
            entry(
                    AssessPromise.class,
                    by(MEMBER, ASSESSOR, OBSERVER)
                            .in(Promised.class, Reported.class, Ended.class)
                            .orMandated()),
            entry(
                    OfferRepair.class,
                    by(PROMISOR).in(Promised.class, Reported.class, Ended.class).orMandated()),
            entry(
                    AcceptRepair.class,
                    by(HARMED).in(Promised.class, Reported.class, Ended.class).orMandated()),
            entry(
                    CorrectStatement.class,
                    by(SPEAKER, OBSERVER)
                            .in(Promised.class, Reported.class, Ended.class)
                            .because()
                            .orMandated()),
            // What a source says of it.
            entry(TranscribePromise.class, by(REGISTRAR).in(Unmade.class, TakenBack.class)),
            entry(TranscribeTerms.class, by(REGISTRAR).in(Transcribed.class)),
            entry(TranscribeOutcome.class, by(REGISTRAR).in(Transcribed.class)),
            entry(TranscribeBearer.class, by(REGISTRAR).in(Transcribed.class)),
            entry(TranscribePromisees.class, by(REGISTRAR).in(Transcribed.class)),
            entry(TranscribeAssessment.class, by(REGISTRAR).in(Transcribed.class)),
            entry(
                    CorrectRecord.class,
                    by(REGISTRAR).in(Transcribed.class, TakenBack.class).because()));

    private PromiseRows() {}
}
