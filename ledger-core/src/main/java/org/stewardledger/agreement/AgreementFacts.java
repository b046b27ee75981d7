package org.stewardledger.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Visibility;

/**
 * What other entities may know of an agreement when they decide; nothing else of it is theirs to read.
 *
 * @param partnershipId  the partnership it is made in
 * @param stage          how far it has come
 * @param audience       who may see it
 * @param version        the version in force, or that was when the agreement ended; 0 while none is
 * @param parties        the parties of that version; without those who left
 * @param proposedTo     the parties of a version that is proposed; empty when none is
 * @param results        the results that promises may serve, by the version in force
 * @param consequences   the consequences agreed in the version in force
 * @param resolutionPath the steps along which disputes go by the version in force; empty when it names none
 * @param assessing      who may assess beside the parties, by the version in force; empty when it does not say
 */
public record AgreementFacts(
        PartnershipId partnershipId,
        Stage stage,
        Visibility audience,
        int version,
        SortedSet<PartnerId> parties,
        SortedSet<PartnerId> proposedTo,
        Set<ResultId> results,
        Map<ClauseId, AgreedConsequence> consequences,
        List<String> resolutionPath,
        Optional<MayAssess> assessing) {

    /**
     * A consequence that is agreed.
     *
     * @param upon     whether it follows upon keeping a promise or upon breaking one
     * @param text     what follows
     * @param appliers who may apply it
     */
    public record AgreedConsequence(Upon upon, String text, SortedSet<PartnerId> appliers) {}

    /**
     * Who may assess the promises under an agreement, beside its parties.
     *
     * @param observers whether the observers of the partnership may
     * @param partners  which further partners may
     */
    public record MayAssess(boolean observers, SortedSet<PartnerId> partners) {}

    /** Whether what it provides for holds: a version is in force, or was when the agreement was completed. */
    public boolean stands() {
        return switch (stage) {
            case PROVISIONAL, IN_FORCE, UNDER_RENEGOTIATION, COMPLETED -> true;
            case DRAFTING, DISSOLVED -> false;
        };
    }

    /** Whether its parties declared it completed. */
    public boolean completed() {
        return stage == Stage.COMPLETED;
    }

    /** Whether a version is in force now. */
    public boolean inForce() {
        return stands() && !completed();
    }

    /** Its parties: of the version in force, or as long as there is none, of the one proposed. */
    public SortedSet<PartnerId> partiesNow() {
        return version == 0 ? proposedTo : parties;
    }

    static AgreementFacts of(Agreement.Drafted drafted) {
        Course course = drafted.course();
        Versions versions = course.versions();
        Draft agreed = versions.inForce().map(Version::draft).orElseGet(Draft::empty);
        return new AgreementFacts(
                course.within(),
                stage(drafted),
                course.audience(),
                versions.current(),
                versions.inForce().map(Version::parties).orElseGet(PartnerSets::none),
                versions.proposed().map(Version::parties).orElseGet(PartnerSets::none),
                results(agreed),
                consequences(agreed),
                agreed.content(new Clause.ResolutionPath())
                        .map(path -> ((Content.Path) path).steps())
                        .orElseGet(List::of),
                agreed.content(new Clause.Assessing())
                        .map(content -> (Content.Assessing) content)
                        .map(assessing -> new MayAssess(assessing.observers(), assessing.partners())));
    }

    private static Stage stage(Agreement.Drafted drafted) {
        return switch (drafted) {
            case Agreement.Drafting drafting -> Stage.DRAFTING;
            case Agreement.Provisional provisional -> Stage.PROVISIONAL;
            case Agreement.InForce inForce -> Stage.IN_FORCE;
            case Agreement.UnderRenegotiation pending -> Stage.UNDER_RENEGOTIATION;
            case Agreement.Completed completed -> Stage.COMPLETED;
            case Agreement.Dissolved dissolved -> Stage.DISSOLVED;
        };
    }

    private static Set<ResultId> results(Draft draft) {
        return draft.clauses().keySet().stream()
                .flatMap(clause -> clause instanceof Clause.OfResult(ResultId result) ? Stream.of(result) : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<ClauseId, AgreedConsequence> consequences(Draft agreed) {
        Map<ClauseId, AgreedConsequence> consequences = new HashMap<>();
        agreed.clauses().forEach((clause, written) -> {
            if (clause instanceof Clause.OfConsequence(ClauseId id)
                    && written.content() instanceof Content.Consequence(var upon, var text, var appliers)) {
                consequences.put(id, new AgreedConsequence(upon, text, appliers));
            }
        });
        return Map.copyOf(consequences);
    }
}
