package org.stewardledger.agreement;

import java.util.List;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;

/** What declaring the end of an agreement comes to, in either way. */
final class Ending {

    private Ending() {}

    /**
     * A party declares how it would have the agreement end; it does when all do. Refuses, in this order: UNKNOWN,
     * RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_IN_FORCE, TERMS_MOVED.
     */
    static List<AgreementEvent> declare(Farewell farewell, AgreementId agreementId, int version, Hearing hearing) {
        PartnerId by = hearing.speaker();
        Course course = hearing.course();
        if (course.versions().current() == version && course.farewells().get(by) == farewell) {
            return List.of();
        }
        hearing.inForce(version);
        PartnershipId within = hearing.partnership().partnershipId();
        AgreementEvent declared = switch (farewell) {
            case COMPLETED -> new CompletionDeclared(agreementId, within, by, version);
            case DISSOLVED -> new DissolutionDeclared(agreementId, within, by, version);
        };
        Course after = course.with(course.farewells().plus(by, farewell));
        return isDue(after, farewell, hearing.partnership())
                ? List.of(declared, end(farewell, agreementId, within))
                : List.of(declared);
    }

    /** Whether every party that is left of the version in force would have it end in this way. */
    static boolean isDue(Course course, Farewell farewell, PartnershipFacts partnership) {
        List<PartnerId> said = course.farewells().keySet().stream()
                .filter(party -> course.farewells().get(party) == farewell)
                .toList();
        return course.versions().inForce().stream()
                .map(Version::parties)
                .anyMatch(parties -> Names.areAllAmong(parties, said, partnership));
    }

    static AgreementEvent end(Farewell farewell, AgreementId agreementId, PartnershipId within) {
        return switch (farewell) {
            case COMPLETED -> new AgreementCompleted(agreementId, within);
            case DISSOLVED -> new AgreementDissolved(agreementId, within);
        };
    }
}
