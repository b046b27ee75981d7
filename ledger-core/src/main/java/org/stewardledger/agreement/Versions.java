package org.stewardledger.agreement;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.stewardledger.act.PartnerId;

/**
 * The versions of an agreement that still matter. A number once given is never given to another version, so that
 * nobody consents to something else than what they read.
 *
 * @param highest   the highest number given so far; 0 while none was
 * @param inForce   the one in force, or that was when the agreement ended
 * @param proposed  the one that parties are deciding on
 * @param withdrawn the one that its proposer took back last
 */
record Versions(int highest, Optional<Version> inForce, Optional<Version> proposed, Optional<Version> withdrawn) {

    static Versions none() {
        return new Versions(0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The number of the version in force; 0 while there is none. */
    int current() {
        return inForce.map(Version::number).orElse(0);
    }

    /** Whose word counts: the parties of what is in force and of what is proposed. */
    SortedSet<PartnerId> parties() {
        SortedSet<PartnerId> parties = new TreeSet<>();
        inForce.ifPresent(version -> parties.addAll(version.parties()));
        proposed.ifPresent(version -> parties.addAll(version.parties()));
        return parties;
    }

    /** Whether a version is in force, and nobody is left in it or could still come into it. */
    boolean isDeserted() {
        return inForce.isPresent() && parties().isEmpty();
    }

    Versions proposed(Version version) {
        return new Versions(Math.max(highest, version.number()), inForce, Optional.of(version), withdrawn);
    }

    /** The one proposed, changed; as it was when another is meant. */
    Versions changed(int number, UnaryOperator<Version> change) {
        Optional<Version> changed =
                proposed.map(version -> version.number() == number ? change.apply(version) : version);
        return new Versions(highest, inForce, changed, withdrawn);
    }

    Versions withdrawn(int number) {
        return proposed.filter(version -> version.number() == number)
                .map(version -> new Versions(highest, inForce, Optional.empty(), Optional.of(version)))
                .orElse(this);
    }

    Versions settled(int number) {
        return proposed.filter(version -> version.number() == number)
                .map(version -> new Versions(highest, Optional.of(version), Optional.empty(), withdrawn))
                .orElse(this);
    }

    /** A party left both; what nobody is left to consent to lapses. */
    Versions without(PartnerId party) {
        return new Versions(
                highest,
                inForce.map(version -> version.without(party)),
                proposed.map(version -> version.without(party))
                        .filter(version -> !version.parties().isEmpty()),
                withdrawn);
    }

    /** Nothing is decided on any more. */
    Versions ended() {
        return new Versions(highest, inForce, Optional.empty(), withdrawn);
    }
}
