package org.stewardledger.dispute;

import static org.stewardledger.act.Records.id;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Visibility;

/** Disputes for tests, with fixed words and ids: south disputes what north says. */
final class Disputes {

    static final DisputeId DISPUTE = new DisputeId(id("dispute"));
    static final PromiseId PROMISE = new PromiseId(id("promise"));
    static final AgreementId AGREEMENT = new AgreementId(id("agreement"));
    static final EventId JUDGEMENT = Records.event(7);
    static final PersonId FACILITATOR = Records.person("facilitator");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    static final Disputed ABOUT_PROMISE = new Disputed.Promise(PROMISE);
    static final Disputed ABOUT_AGREEMENT = new Disputed.Agreement(AGREEMENT);
    static final Disputed ABOUT_JUDGEMENT = new Disputed.Judgement(PROMISE, JUDGEMENT);

    static final Resolution BOTH = new Resolution("Both were late", "We wait a day", "We pay the fee");
    static final Resolution NORTH_ONLY = new Resolution("North was late", "Nothing", "We pay the fee");

    private Disputes() {}

    static OpenDispute open(Disputed disputed, PartnerId... with) {
        return new OpenDispute(DISPUTE, disputed, set(with), "It was late");
    }

    static TreeSet<PartnerId> set(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    static AdvanceDispute advance(String words) {
        return new AdvanceDispute(DISPUTE, new Step.InWords(words));
    }

    static AdvanceDispute advance(int version, int number) {
        return new AdvanceDispute(DISPUTE, new Step.OnPath(version, number));
    }

    static HoldDispute hold(LocalDate reviewOn) {
        return new HoldDispute(DISPUTE, reviewOn);
    }

    static ResolveDispute resolve(Resolution resolution) {
        return new ResolveDispute(DISPUTE, resolution);
    }

    static Visibility only(PartnerId... partners) {
        return new Visibility.ToPartners(set(partners));
    }

    /** Nothing is disputed in the harbour yet, about something that this audience sees. */
    static DisputeScene undisputed(Visibility audience) {
        return new DisputeScene(harbour(), audience);
    }

    static DisputeScene undisputed() {
        return undisputed(Visibility.partnership());
    }

    /** South disputes a promise with these. */
    static DisputeScene opened(PartnerId... with) {
        DisputeScene scene = undisputed();
        scene.says(SOUTH, open(ABOUT_PROMISE, with));
        return scene;
    }

    /** South disputes an agreement with north, of which version 1 is in force and names three steps. */
    static DisputeScene onPath() {
        DisputeScene scene = undisputed();
        scene.says(SOUTH, open(ABOUT_AGREEMENT, NORTH));
        return scene.with(Optional.of(new Background.Path(1, 3)));
    }

    /** South and north said the same outcome. */
    static DisputeScene resolved() {
        DisputeScene scene = opened(NORTH);
        scene.says(SOUTH, resolve(BOTH));
        scene.says(NORTH, resolve(BOTH));
        return scene;
    }
}
