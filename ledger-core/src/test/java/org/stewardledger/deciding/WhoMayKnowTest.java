package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Act;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.SeparatePartners;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.CorrectStatement;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RequestPromise;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;

/** An act tells nobody that a partnership or a promise is there who may not know of it. */
class WhoMayKnowTest {

    private static final PartnershipId NEVER_FORMED = new PartnershipId(id(9));

    /** An act on what is there, and the same on what is not. */
    private record Either(String name, Act there, Act notThere) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Either either(Function<PartnershipId, Act> act, PartnershipId there) {
        Act said = act.apply(there);
        return new Either(said.getClass().getSimpleName() + " " + there, said, act.apply(NEVER_FORMED));
    }

    private static Either about(Function<PromiseId, Act> act) {
        Act said = act.apply(PROMISE);
        return new Either(said.getClass().getSimpleName(), said, act.apply(NEVER_MADE));
    }

    static List<Either> onPartnerships() {
        MilestoneId milestone = new MilestoneId(id(40));
        return List.of(
                either(in -> new InvitePartner(in, introduced(TRADER)), HARBOUR),
                either(in -> new JoinPartnership(in, TRADER), HARBOUR),
                either(in -> new AliasPartner(in, NORTH, SOUTH), HARBOUR),
                either(in -> new SeparatePartners(in, NORTH, SOUTH), HARBOUR),
                either(in -> new SetMilestone(in, milestone, "Fair", Optional.empty(), Optional.empty()), HARBOUR),
                either(in -> new SetMilestone(in, milestone, "Fair", Optional.empty(), Optional.empty()), ARCHIVE),
                either(in -> new TranscribeMembership(in, NORTH, "N", PartnerKind.TEAM, true, SOURCE), ARCHIVE),
                either(in -> new TranscribeMembership(in, NORTH, "N", PartnerKind.TEAM, true, SOURCE), HARBOUR),
                either(
                        in -> new TranscribeMilestone(
                                in, milestone, "Fair", Optional.empty(), Optional.empty(), SOURCE),
                        ARCHIVE),
                either(in -> new RequestPromise(NEVER_MADE, proposal(in)), HARBOUR),
                either(in -> new MakePromise(NEVER_MADE, Optional.of(proposal(in)), Optional.empty()), ARCHIVE),
                either(in -> new TranscribePromise(NEVER_MADE, proposal(in), "n", Optional.empty(), SOURCE), ARCHIVE));
    }

    static List<Either> onPromises() {
        return List.of(
                about(promise -> new AcceptPromise(promise, 1)),
                about(RevokePromise::new),
                about(DeclareBreach::new),
                about(promise -> new MakePromise(promise, Optional.empty(), Optional.of(1))),
                about(promise -> new CorrectStatement(promise, new EventId(id(77)), Optional.empty())),
                about(promise -> new TranscribePromisees(promise, set(NORTH), SOURCE)),
                about(promise -> new CorrectRecord(promise, new EventId(id(77)), Optional.empty(), SOURCE)));
    }

    /** Whoever is neither represented in the harbour nor the registrar of the archive. */
    private static List<Speaker> strangers() {
        return List.of(
                Speaker.representing(representative(TRADER), TRADER),
                Speaker.representing(representative(TRADER), NORTH),
                Speaker.alone(representative(TRADER)),
                Speaker.alone(OPERATOR));
    }

    private static void hides(Either either, String refusal, Said... before) {
        Harbour scene = formed();
        Arrays.asList(before).forEach(scene::after);
        for (Speaker stranger : strangers()) {
            assertThat(scene.refusal(says(stranger, either.there()))).isEqualTo(refusal);
        }
        Speaker stranger = strangers().getFirst();
        assertThat(scene.refusal(says(stranger, either.notThere()))).isEqualTo(refusal);
        assertThat(scene.refusal(says(stranger, either.there()).effective(NOW.minusSeconds(1))))
                .as("backdated")
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @MethodSource("onPartnerships")
    void hidesAPartnershipFromStrangers(Either either) {
        hides(either, "partnership.unknown: no such partnership");
    }

    @ParameterizedTest
    @MethodSource("onPromises")
    void hidesAPromiseFromStrangersToItsPartnership(Either either) {
        hides(either, "promise.unknown: no such promise", promised());
        hides(either, "promise.unknown: no such promise", transcribed());
    }

    @Test
    void saysOfATakenIdentifierOnlyThatItIsTaken() {
        Said elsewhere = says(
                TRADER,
                new MakePromise(
                        PROMISE,
                        Optional.of(new Proposal(
                                MARKET,
                                set(TRADER),
                                set(),
                                Subject.RESULT,
                                Optional.empty(),
                                Optional.empty(),
                                terms(1))),
                        Optional.empty()));
        String refusal = "promise.already-recorded: another promise has this identifier";
        assertThat(formed().refusal(elsewhere)).isEmpty();
        assertThat(formed().after(promised()).refusal(elsewhere)).isEqualTo(refusal);
        assertThat(formed().after(promised()).refusal(elsewhere.effective(NOW.minusSeconds(1))))
                .isEqualTo(refusal);
    }

    @Test
    void saysOfAFormedPartnershipOnlyThatItIsFormed() {
        String refusal = "partnership.already-formed: formed before, with other contents";
        assertThat(formed().refusal(says(TRADER, form(HARBOUR, TRADER)))).isEqualTo(refusal);
        assertThat(formed().refusal(says(TRADER, form(HARBOUR, TRADER)).effective(NOW.minusSeconds(1))))
                .isEqualTo(refusal);
        assertThat(formed().refusal(says(TRADER, form(HARBOUR, NORTH)))).startsWith("partnership.not-founder");
    }

    @Test
    void addsNothingWhenAFounderOrAnOperatorRepeatsTheForming() {
        assertThat(formed().recorded(says(NORTH, form(HARBOUR, NORTH)))).isEmpty();
        assertThat(formed().recorded(operator(formArchive()))).isEmpty();
        assertThat(formed().recorded(operator(formArchive()).effective(NOW.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void tellsAnInvitedPartnerThatItIsNoMember() {
        Said invites = says(GUEST, new InvitePartner(HARBOUR, introduced(TRADER)));
        assertThat(formed().refusal(invites)).startsWith("partnership.not-member");
        Said breach = says(GUEST, new DeclareBreach(PROMISE));
        assertThat(formed().after(promised()).refusal(breach)).startsWith("partnership.not-member");
    }

    @Test
    void knowsARepresentativeUnderWhicheverPartnerItSpeaksFor() {
        Speaker southForNorth = Speaker.representing(representative(SOUTH), NORTH);
        assertThat(formed().after(promised()).refusal(says(southForNorth, new RevokePromise(PROMISE))))
                .startsWith("partnership.not-member");
        assertThat(formed().after(promised())
                        .refusal(says(Speaker.alone(representative(SOUTH)), new DeclareBreach(PROMISE))))
                .startsWith("partnership.not-member");
        assertThat(formed().refusal(says(
                        Speaker.representing(REGISTRAR, NORTH),
                        new TranscribeMembership(ARCHIVE, NORTH, "N", PartnerKind.TEAM, true, SOURCE))))
                .startsWith("partnership.not-registrar");
    }
}
