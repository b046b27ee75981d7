package org.stewardledger.projections.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.AgreementDissolved;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.agreement.ClauseDropped;
import org.stewardledger.agreement.CompletionDeclared;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.DissolutionDeclared;
import org.stewardledger.agreement.ElementWritten;
import org.stewardledger.agreement.ExperimentConcluded;
import org.stewardledger.agreement.ExperimentStarted;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.agreement.ProposalWithdrawn;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.agreement.TermsConsented;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsObjected;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.charter.BuyInDeclared;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.charter.ExpectationStated;
import org.stewardledger.charter.OwnGoalStated;
import org.stewardledger.charter.OwnerInvited;
import org.stewardledger.charter.PowerDifferenceDeclared;
import org.stewardledger.charter.ReadinessDeclared;
import org.stewardledger.charter.ResourceDeclared;
import org.stewardledger.charter.SharedGoalStated;
import org.stewardledger.charter.StakeDeclared;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.ConductEvent;
import org.stewardledger.conduct.DecisionTaken;
import org.stewardledger.conduct.ParticipationRecorded;
import org.stewardledger.conduct.StageAssessed;
import org.stewardledger.consequence.ConsequenceRecorded;
import org.stewardledger.consequence.ConsequenceWaived;
import org.stewardledger.consequence.Origin;
import org.stewardledger.dispute.DisputeAdvanced;
import org.stewardledger.dispute.DisputeHeld;
import org.stewardledger.dispute.DisputeOpened;
import org.stewardledger.dispute.ResolutionStated;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MotionConsented;
import org.stewardledger.partnership.MotionObjected;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionWithdrawn;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;
import org.stewardledger.partnership.RoleAssigned;
import org.stewardledger.partnership.RoleEnded;
import org.stewardledger.promise.AssessmentTranscribed;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsConsented;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.NewTermsRefused;
import org.stewardledger.promise.OfferCountered;
import org.stewardledger.promise.OfferWithdrawn;
import org.stewardledger.promise.PromiseAccepted;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseDeclined;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.PromiseRevoked;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.ReleaseDeclared;
import org.stewardledger.promise.RepairAccepted;
import org.stewardledger.promise.RepairOffered;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;

/** The partners that an event names. */
final class Concerned {

    private Concerned() {}

    static List<UUID> by(LedgerEvent event) {
        return switch (event) {
            case PartnerInvited invited -> ids(invited.partnerId());
            case PartnerJoined joined -> ids(joined.partnerId());
            case MembershipTranscribed told -> ids(told.partnerId());
            case PartnersAliased aliased -> ids(aliased.partnerId(), aliased.alias());
            case PartnersSeparated separated -> ids(separated.partnerId(), separated.alias());
            case PromiseRequested requested -> proposal(requested.by(), Optional.of(requested.proposal()));
            case PromiseOffered offered -> proposal(offered.by(), Optional.of(offered.proposal()));
            case PromiseMade made -> proposal(made.by(), made.proposal());
            case PromiseTranscribed told -> proposal(told.proposal().promisors().first(), Optional.of(told.proposal()));
            case OfferCountered countered -> ids(countered.by());
            case PromiseDeclined declined -> ids(declined.by());
            case OfferWithdrawn withdrawn -> ids(withdrawn.by());
            case PromiseAccepted accepted -> ids(accepted.by());
            case FulfilmentReported reported -> ids(reported.by());
            case SatisfactionDeclared satisfied -> ids(satisfied.by());
            case DissatisfactionDeclared dissatisfied -> ids(dissatisfied.by());
            case NewTermsProposed proposed -> with(proposed.by(), proposed.parties());
            case NewTermsConsented consented -> ids(consented.by());
            case NewTermsRefused refused -> ids(refused.by());
            case ReleaseDeclared released -> ids(released.by());
            case PromiseRevoked revoked -> ids(revoked.by());
            case RiskWarned warned -> ids(warned.by());
            case BreachDeclared breached -> ids(breached.by());
            case PromiseAssessed assessed -> ids(assessed.by().stream().toList());
            case AssessmentTranscribed assessed -> ids(assessed.assessor());
            case BearerTranscribed borne -> ids(borne.bearers());
            case PromiseesTranscribed to -> ids(to.promisees());
            case RoleAssigned given -> ids(given.role().partner().stream().toList());
            case RoleEnded ended -> ids(ended.role().partner().stream().toList());
            case MotionProposed proposed -> with(proposed.by(), proposed.parties());
            case MotionConsented said -> ids(said.by());
            case MotionObjected said -> ids(said.by());
            case MotionWithdrawn said -> ids(said.by());
            case PartnerWithdrew withdrew -> ids(withdrew.partnerId());
            case MandateGranted granted -> ids(granted.partnerId(), granted.responsible());
            case AgreementEvent said -> agreement(said);
            case CharterEvent stated -> charter(stated);
            case ConductEvent told -> conduct(told);
            case RepairOffered offered -> ids(offered.by());
            case RepairAccepted accepted -> ids(accepted.by());
            case ConsequenceRecorded told -> with(told.by(), met(told));
            case ConsequenceWaived waived -> ids(waived.by());
            case DisputeOpened opened -> with(opened.by(), opened.with());
            case DisputeAdvanced advanced -> ids(advanced.by().stream().toList());
            case DisputeHeld held -> ids(held.by().stream().toList());
            case ResolutionStated stated -> ids(stated.by());
            default -> List.of();
        };
    }

    private static List<UUID> agreement(AgreementEvent said) {
        return switch (said) {
            case AgreementDrafted drafted -> ids(drafted.by().stream().toList());
            case ConsequenceWritten written -> ids(all(written.by(), written.appliers()));
            case SuccessTestSet set -> ids(all(set.by(), List.of(set.assessor())));
            case AssessmentAllowed allowed -> ids(all(allowed.by(), allowed.partners()));
            case ElementWritten written -> ids(written.by().stream().toList());
            case ResultDefined defined -> ids(defined.by().stream().toList());
            case ResolutionPathWritten written -> ids(written.by().stream().toList());
            case ClauseDropped dropped -> ids(dropped.by().stream().toList());
            case TermsProposed proposed -> with(proposed.by(), proposed.parties());
            case TermsConsented consented -> ids(consented.by());
            case TermsObjected objected -> ids(objected.by());
            case ProposalWithdrawn withdrawn -> ids(withdrawn.by());
            case SuccessTestAssessed assessed -> ids(assessed.by());
            case ExperimentStarted started -> ids(started.by());
            case ExperimentConcluded concluded -> ids(concluded.by());
            case CompletionDeclared declared -> ids(declared.by());
            case DissolutionDeclared declared -> ids(declared.by());
            case PartyLeft left -> ids(left.party());
            case AmendmentProposed proposed -> List.of();
            case TermsInForce settled -> List.of();
            case AgreementCompleted completed -> List.of();
            case AgreementDissolved dissolved -> List.of();
        };
    }

    private static SequencedSet<PartnerId> all(Optional<PartnerId> by, Collection<PartnerId> others) {
        SequencedSet<PartnerId> all = new LinkedHashSet<>(by.stream().toList());
        all.addAll(others);
        return all;
    }

    private static List<UUID> charter(CharterEvent stated) {
        return switch (stated) {
            case StakeDeclared declared -> ids(declared.by());
            case OwnGoalStated goal -> ids(goal.by());
            case SharedGoalStated goal -> ids(goal.by());
            case BuyInDeclared declared -> ids(declared.by());
            case ExpectationStated expected ->
                with(expected.by(), expected.expectation().of().stream().toList());
            case ReadinessDeclared declared -> ids(declared.by());
            case ResourceDeclared declared -> ids(declared.by());
            case PowerDifferenceDeclared declared ->
                with(declared.by(), declared.difference().between());
            case OwnerInvited invited -> with(invited.by(), List.of(invited.ownerId()));
        };
    }

    private static List<UUID> conduct(ConductEvent told) {
        return switch (told) {
            case ParticipationRecorded recorded -> ids(recorded.by().stream().toList());
            case DecisionTaken taken -> {
                Choice choice = taken.choice();
                SequencedSet<PartnerId> all = new LinkedHashSet<>(List.of(taken.by()));
                all.addAll(choice.asked());
                all.addAll(choice.decided());
                choice.givenUp().ifPresent(loss -> all.addAll(loss.borneBy()));
                yield ids(all);
            }
            case StageAssessed assessed -> ids(assessed.by());
        };
    }

    private static List<PartnerId> met(ConsequenceRecorded told) {
        List<PartnerId> met = new ArrayList<>(told.effect().meets());
        if (told.origin() instanceof Origin.Imposed imposed) {
            imposed.by().ifPresent(met::add);
        }
        return met;
    }

    private static List<UUID> proposal(PartnerId by, Optional<Proposal> proposal) {
        SequencedSet<PartnerId> all = new LinkedHashSet<>(List.of(by));
        proposal.ifPresent(proposed -> {
            all.addAll(proposed.promisors());
            all.addAll(proposed.promisees());
        });
        return ids(all);
    }

    private static List<UUID> with(PartnerId by, Collection<PartnerId> others) {
        SequencedSet<PartnerId> all = new LinkedHashSet<>(List.of(by));
        all.addAll(others);
        return ids(all);
    }

    private static List<UUID> ids(PartnerId... partners) {
        return ids(List.of(partners));
    }

    private static List<UUID> ids(Collection<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).toList();
    }
}
