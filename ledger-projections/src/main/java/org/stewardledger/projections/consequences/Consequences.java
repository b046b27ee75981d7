package org.stewardledger.projections.consequences;

import java.util.List;
import java.util.Optional;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.NamedAgreement;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Origin;

/**
 * Agreed consequences that were never applied, beside applied ones that were never agreed. All lists are in the order
 * in which things took effect.
 *
 * @param neverApplied what is agreed and was neither applied nor waived: for each promise under the agreement that
 *                     called for it by being kept or broken, by the version in force when it was; and by the version in
 *                     force, or that was when the agreement ended, where none did and no use was made of it at all,
 *                     once
 * @param neverAgreed  what followed by itself or was imposed
 * @param applied      what was agreed and applied
 * @param waived       what was agreed and waived
 */
public record Consequences(
        List<Pending> neverApplied, List<Unagreed> neverAgreed, List<Applied> applied, List<Waived> waived) {

    /**
     * An agreed consequence of which no use was made for what it would follow.
     *
     * @param what      what would follow
     * @param upon      upon keeping a promise, or upon breaking one
     * @param followedPromise the promise that called for it; empty where none did
     * @param agreement by which agreement
     * @param version   by which version of it
     * @param binding   whether that is still in force
     * @param appliers  who may apply it, by name
     * @param clause    its identifier
     * @param origin    the event by which it was written so
     */
    public record Pending(
            String what,
            Upon upon,
            Optional<NamedPromise> followedPromise,
            NamedAgreement agreement,
            int version,
            boolean binding,
            List<Named> appliers,
            ClauseId clause,
            Origin origin) {}

    /** Where a consequence that nobody agreed comes from. */
    public enum Source {
        /** It followed by itself. */
        NATURAL,
        /** Somebody imposed it. */
        IMPOSED
    }

    /**
     * A consequence that was never agreed.
     *
     * @param what        what it is
     * @param source      whether it followed by itself or was imposed
     * @param followedPromise which promise it followed; empty when it followed an agreement
     * @param followedAgreement which agreement it followed; empty when it followed a promise
     * @param welcome     whether it is welcome to whoever recorded it
     * @param meets       the partners it meets, by name
     * @param alsoMeets   whom else it meets; empty when nobody else
     * @param imposer     the partner that imposed it; empty when none did
     * @param imposedBy   who else imposed it; empty when nobody else did
     * @param by          who recorded it
     * @param consequence its identifier
     * @param origin      the event
     */
    public record Unagreed(
            String what,
            Source source,
            Optional<NamedPromise> followedPromise,
            Optional<NamedAgreement> followedAgreement,
            boolean welcome,
            List<Named> meets,
            Optional<String> alsoMeets,
            Optional<Named> imposer,
            Optional<String> imposedBy,
            Named by,
            ConsequenceId consequence,
            Origin origin) {}

    /**
     * An agreed consequence that was applied.
     *
     * @param what        what it was
     * @param agreed      what was agreed; empty when that is not known
     * @param upon        upon keeping a promise, or upon breaking one; empty likewise
     * @param agreement   by which agreement
     * @param version     by which version of it
     * @param followedPromise which promise it followed; empty when it followed an agreement
     * @param followedAgreement which agreement it followed; empty when it followed a promise
     * @param welcome     whether it is welcome to whoever applied it
     * @param meets       the partners it meets, by name
     * @param alsoMeets   whom else it meets; empty when nobody else
     * @param by          who applied it
     * @param uses        how often this clause was applied or waived in all
     * @param consequence its identifier
     * @param origin      the event
     */
    public record Applied(
            String what,
            Optional<String> agreed,
            Optional<Upon> upon,
            NamedAgreement agreement,
            int version,
            Optional<NamedPromise> followedPromise,
            Optional<NamedAgreement> followedAgreement,
            boolean welcome,
            List<Named> meets,
            Optional<String> alsoMeets,
            Named by,
            Count uses,
            ConsequenceId consequence,
            Origin origin) {}

    /**
     * An agreed consequence that was waived.
     *
     * @param agreed      what was agreed; empty when that is not known
     * @param upon        upon keeping a promise, or upon breaking one; empty likewise
     * @param agreement   by which agreement
     * @param version     by which version of it
     * @param followedPromise which promise it would have followed; empty when it would have followed an agreement
     * @param followedAgreement which agreement it would have followed; empty when it would have followed a promise
     * @param reason      why it was waived
     * @param by          who waived it
     * @param consequence its identifier
     * @param origin      the event
     */
    public record Waived(
            Optional<String> agreed,
            Optional<Upon> upon,
            NamedAgreement agreement,
            int version,
            Optional<NamedPromise> followedPromise,
            Optional<NamedAgreement> followedAgreement,
            Optional<String> reason,
            Named by,
            ConsequenceId consequence,
            Origin origin) {}
}
