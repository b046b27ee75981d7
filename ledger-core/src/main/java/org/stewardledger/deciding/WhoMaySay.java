package org.stewardledger.deciding;

import static java.util.Map.entry;
import static org.stewardledger.standing.Capacity.ASKED;
import static org.stewardledger.standing.Capacity.ASSESSOR;
import static org.stewardledger.standing.Capacity.BOTH_NAMES;
import static org.stewardledger.standing.Capacity.DRAFTER;
import static org.stewardledger.standing.Capacity.FACILITATOR;
import static org.stewardledger.standing.Capacity.FIRST_OPERATOR;
import static org.stewardledger.standing.Capacity.FOUNDER;
import static org.stewardledger.standing.Capacity.HOLDER;
import static org.stewardledger.standing.Capacity.MEMBER;
import static org.stewardledger.standing.Capacity.NAMED;
import static org.stewardledger.standing.Capacity.OPERATOR;
import static org.stewardledger.standing.Capacity.PARTY;
import static org.stewardledger.standing.Capacity.PROPOSER;
import static org.stewardledger.standing.Capacity.REGISTRAR;
import static org.stewardledger.standing.Rule.by;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.Act;
import org.stewardledger.agreement.AgreeConsequence;
import org.stewardledger.agreement.AgreeResolutionPath;
import org.stewardledger.agreement.Agreement.Completed;
import org.stewardledger.agreement.Agreement.Dissolved;
import org.stewardledger.agreement.Agreement.Drafting;
import org.stewardledger.agreement.Agreement.InForce;
import org.stewardledger.agreement.Agreement.Provisional;
import org.stewardledger.agreement.Agreement.UnderRenegotiation;
import org.stewardledger.agreement.Agreement.Undrafted;
import org.stewardledger.agreement.AllowAssessment;
import org.stewardledger.agreement.AssessSuccessTest;
import org.stewardledger.agreement.CompleteAgreement;
import org.stewardledger.agreement.ConcludeExperiment;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DefineResult;
import org.stewardledger.agreement.DissolveAgreement;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.DropClause;
import org.stewardledger.agreement.ObjectToTerms;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.RenegotiateAgreement;
import org.stewardledger.agreement.SetSuccessTest;
import org.stewardledger.agreement.StartExperiment;
import org.stewardledger.agreement.WithdrawProposal;
import org.stewardledger.agreement.WriteElement;
import org.stewardledger.charter.Charter;
import org.stewardledger.charter.DeclareBuyIn;
import org.stewardledger.charter.DeclarePowerDifference;
import org.stewardledger.charter.DeclareReadiness;
import org.stewardledger.charter.DeclareResource;
import org.stewardledger.charter.DeclareStake;
import org.stewardledger.charter.InviteOwner;
import org.stewardledger.charter.StateExpectation;
import org.stewardledger.charter.StateOwnGoal;
import org.stewardledger.charter.StateSharedGoal;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.conduct.Conduct;
import org.stewardledger.conduct.RecordParticipation;
import org.stewardledger.conduct.TakeDecision;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Mandates;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.partnership.AgreeProcess;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.ClosePartnership;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.DismissFacilitator;
import org.stewardledger.partnership.EndRole;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.ObjectToMotion;
import org.stewardledger.partnership.Partnership.Closed;
import org.stewardledger.partnership.Partnership.Formed;
import org.stewardledger.partnership.Partnership.Unformed;
import org.stewardledger.partnership.SeparatePartners;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.partnership.StateProblem;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.partnership.WithdrawMotion;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Rule;

/**
 * The table of who may say what: for each act, in which capacity it is performed, in which states it may record
 * something, whether it needs a reason, and whether a mandate may cover it. Decisions ask it, and nothing else says it.
 */
public final class WhoMaySay {

    /** The states of an agreement that has not ended. */
    private static final Class<?>[] OPEN = {Drafting.class, Provisional.class, InForce.class, UnderRenegotiation.class};

    /** Those in which a version of it is in force. */
    private static final Class<?>[] BINDING = {Provisional.class, InForce.class, UnderRenegotiation.class};

    private static final Map<Class<? extends Act>, Rule> ROWS = Map.ofEntries(
            // The ledger.
            entry(AppointOperator.class, by(FIRST_OPERATOR, OPERATOR).in(Operators.class)),
            // A partnership.
            entry(FormPartnership.class, by(FOUNDER, OPERATOR).in(Unformed.class)),
            entry(InvitePartner.class, by(MEMBER).in(Formed.class)),
            entry(JoinPartnership.class, by(NAMED).in(Formed.class)),
            entry(AliasPartner.class, by(BOTH_NAMES, REGISTRAR).in(Formed.class)),
            entry(SeparatePartners.class, by(BOTH_NAMES, REGISTRAR).in(Formed.class)),
            entry(SetMilestone.class, by(MEMBER, FACILITATOR).in(Formed.class).orMandated()),
            entry(AssignRole.class, by(NAMED, MEMBER).in(Formed.class, Closed.class)),
            entry(
                    EndRole.class,
                    by(NAMED, MEMBER, HOLDER).in(Formed.class, Closed.class).because()),
            entry(StateProblem.class, by(MEMBER).in(Formed.class).orMandated()),
            entry(AgreeProcess.class, by(MEMBER).in(Formed.class).orMandated()),
            entry(AppointFacilitator.class, by(MEMBER).in(Formed.class).orMandated()),
            entry(ClosePartnership.class, by(MEMBER).in(Formed.class).because()),
            entry(ConsentToMotion.class, by(MEMBER).in(Formed.class).orMandated()),
            entry(ObjectToMotion.class, by(MEMBER).in(Formed.class).because().orMandated()),
            entry(WithdrawMotion.class, by(PROPOSER).in(Formed.class).orMandated()),
            entry(
                    DismissFacilitator.class,
                    by(MEMBER, FACILITATOR).in(Formed.class, Closed.class).because()),
            entry(
                    WithdrawFromPartnership.class,
                    by(NAMED).in(Formed.class, Closed.class).because()),
            entry(TranscribeMembership.class, by(REGISTRAR).in(Formed.class)),
            entry(TranscribeMilestone.class, by(REGISTRAR).in(Formed.class)),
            // Mandates.
            entry(GrantMandate.class, by(NAMED).in(Mandates.class)),
            entry(RevokeMandate.class, by(NAMED, HOLDER).in(Mandates.class).because()),
            // What partners state of themselves and of working together.
            entry(DeclareStake.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(StateOwnGoal.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(StateSharedGoal.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(DeclareBuyIn.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(StateExpectation.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(DeclareReadiness.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(DeclareResource.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(DeclarePowerDifference.class, by(MEMBER).in(Charter.class).orMandated()),
            entry(InviteOwner.class, by(MEMBER).in(Charter.class).orMandated()),
            // How they work together.
            entry(
                    RecordParticipation.class,
                    by(MEMBER, FACILITATOR).in(Conduct.class).orMandated()),
            entry(TakeDecision.class, by(MEMBER).in(Conduct.class).orMandated()),
            entry(AssessStage.class, by(MEMBER).in(Conduct.class).orMandated()),
            // An agreement: its draft.
            entry(
                    DraftAgreement.class,
                    by(MEMBER, FACILITATOR).in(Undrafted.class).orMandated()),
            entry(WriteElement.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            entry(DefineResult.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            entry(SetSuccessTest.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            entry(AgreeConsequence.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            entry(AgreeResolutionPath.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            entry(AllowAssessment.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            entry(DropClause.class, by(DRAFTER, FACILITATOR).in(OPEN).orMandated()),
            // Its versions, and its end.
            entry(ProposeTerms.class, by(DRAFTER).in(Drafting.class).orMandated()),
            entry(RenegotiateAgreement.class, by(DRAFTER).in(BINDING).because().orMandated()),
            entry(
                    ConsentToTerms.class,
                    by(ASKED).in(Drafting.class, UnderRenegotiation.class).orMandated()),
            entry(
                    ObjectToTerms.class,
                    by(ASKED)
                            .in(Drafting.class, UnderRenegotiation.class)
                            .because()
                            .orMandated()),
            entry(
                    WithdrawProposal.class,
                    by(PROPOSER).in(Drafting.class, UnderRenegotiation.class).orMandated()),
            entry(CompleteAgreement.class, by(PARTY).in(BINDING).orMandated()),
            entry(DissolveAgreement.class, by(PARTY).in(BINDING).orMandated()),
            // What is tried under it.
            entry(StartExperiment.class, by(DRAFTER).in(OPEN).orMandated()),
            entry(
                    ConcludeExperiment.class,
                    by(DRAFTER)
                            .in(
                                    Drafting.class,
                                    Provisional.class,
                                    InForce.class,
                                    UnderRenegotiation.class,
                                    Completed.class,
                                    Dissolved.class)
                            .orMandated()),
            entry(
                    AssessSuccessTest.class,
                    by(ASSESSOR)
                            .in(
                                    Provisional.class,
                                    InForce.class,
                                    UnderRenegotiation.class,
                                    Completed.class,
                                    Dissolved.class)
                            .orMandated()));

    private static final Map<Class<? extends Act>, Rule> TABLE = Stream.of(ROWS, PromiseRows.ROWS, DisputeRows.ROWS)
            .flatMap(rows -> rows.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> MANDATABLE = TABLE.entrySet().stream()
            .filter(row -> row.getValue().mandated())
            .map(row -> row.getKey().getSimpleName())
            .collect(Collectors.toUnmodifiableSet());

    private WhoMaySay() {}

    /** What the table says of an act; throws {@link IllegalStateException} when it says nothing. */
    public static Rule rule(Act act) {
        Rule rule = TABLE.get(act.getClass());
        if (rule == null) {
            throw new IllegalStateException(
                    "nobody may perform " + act.getClass().getSimpleName());
        }
        return rule;
    }

    /** The names of the acts that a mandate may cover. */
    static Set<String> mandatable() {
        return MANDATABLE;
    }

    /** All rows. */
    static Map<Class<? extends Act>, Rule> rows() {
        return TABLE;
    }
}
