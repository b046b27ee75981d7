package org.stewardledger.agreement;

import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.random.RandomGenerator;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;

/** Any act on an agreement, sensible or not, drawn from a seeded source. */
final class AnyAgreement {

    private final RandomGenerator random;

    AnyAgreement(RandomGenerator random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    PartnerId partner() {
        return one(NORTH, NORTH, NORTH, SOUTH, SOUTH, SOUTH, EAST, WEST, GUEST);
    }

    Optional<String> reason() {
        return one(Optional.of("storm"), Optional.of("storm"), Optional.of("ice"), Optional.<String>empty());
    }

    boolean rarely() {
        return random.nextInt(25) == 0;
    }

    boolean sometimes() {
        return random.nextInt(6) == 0;
    }

    /** How a promise between north and south may be at some time. */
    Amendable promise() {
        return new Amendable(
                random.nextInt(12) > 0,
                one(1, 1, 2),
                one(set(NORTH, SOUTH), set(NORTH), set(NORTH), set(NORTH, EAST)),
                Visibility.partnership());
    }

    private SortedSet<PartnerId> parties() {
        return one(set(NORTH, SOUTH), set(NORTH, SOUTH), set(NORTH, SOUTH, EAST), set(NORTH), set(SOUTH, GUEST));
    }

    private Optional<LocalDate> reviewOn() {
        return one(Optional.<LocalDate>empty(), Optional.<LocalDate>empty(), Optional.of(JULY));
    }

    /** Something a partner might say of an agreement that stands like this. */
    AgreementAct act(AgreementScene scene) {
        Course course = scene.state() instanceof Agreement.Drafted drafted ? drafted.course() : null;
        int edition = course == null ? 0 : course.draft().edition() + one(0, 0, 0, 0, 0, 1);
        int inForce = course == null ? 0 : course.versions().current() + one(0, 0, 0, 0, 1, -1);
        int latest = course == null ? 1 : course.versions().highest() + one(0, 0, 0, 0, 1, -1);
        return switch (random.nextInt(24)) {
            case 0 -> new DraftAgreement(AGREEMENT, HARBOUR, one("Berths", "Cranes"));
            case 1 -> write(one(Element.ROLES, Element.PROMISES), one(0, 0, 1, 2), one("a", "b"));
            case 2 -> clause();
            case 3, 4, 5 -> new ProposeTerms(AGREEMENT, edition, parties(), reviewOn());
            case 6, 7 -> renegotiation(inForce, edition);
            case 8, 9, 10, 11, 12 -> consent(latest);
            case 13 -> object(latest);
            case 14 -> withdraw(latest);
            case 15 -> one(start("a"), start("b"), conclude("c"), conclude("d"));
            case 16, 17 ->
                new AssessSuccessTest(
                        AGREEMENT,
                        TEST,
                        one(TestVerdict.MET, TestVerdict.NOT_MET),
                        one(Optional.of(LOG), Optional.empty()));
            case 18 -> complete(inForce);
            case 19 -> dissolve(inForce);
            default -> renegotiation(inForce, edition);
        };
    }

    private AgreementAct clause() {
        int version = one(0, 0, 1, 2);
        return switch (random.nextInt(8)) {
            case 0 -> define(version, one("a", "b"));
            case 1, 2, 3 -> test(version, one(SOUTH, SOUTH, EAST));
            case 4 -> new SetSuccessTest(AGREEMENT, TEST, version, JUNE, "x", SOUTH, Optional.of(RESULT));
            case 5 -> consequence(version, one("a", "b"));
            case 6 -> path(version, one("talk", "mediate"));
            default -> allow(version, random.nextBoolean(), EAST);
        };
    }

    private RenegotiateAgreement renegotiation(int inForce, int edition) {
        List<ElementChange> elements = one(List.of(), List.of(roles("a")), List.of(roles("b")));
        List<Amendment> amendments =
                one(List.of(), List.of(later(PROMISE)), List.of(later(PROMISE), later(OTHER_PROMISE)));
        return new RenegotiateAgreement(
                AGREEMENT,
                inForce,
                edition,
                elements,
                amendments,
                one(Optional.<SortedSet<PartnerId>>empty(), Optional.of(parties())),
                reviewOn());
    }
}
