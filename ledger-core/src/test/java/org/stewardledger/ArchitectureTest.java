package org.stewardledger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.stewardledger.act.Act;
import org.stewardledger.act.LedgerEvent;

/** Packages and what they may depend on, as the style guide lays them down in its first section. */
@AnalyzeClasses(packages = "org.stewardledger", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "org.stewardledger.act..",
        "org.stewardledger.standing..",
        "org.stewardledger.partnership..",
        "org.stewardledger.terms..",
        "org.stewardledger.promise..",
        "org.stewardledger.charter..",
        "org.stewardledger.conduct..",
        "org.stewardledger.consequence..",
        "org.stewardledger.dispute.."
    };

    /** What another entity may know of a partnership: its facts, its ids, and the refusals that speak of them. */
    private static final Set<String> PUBLISHED_OF_PARTNERSHIP = Set.of(
            "PartnershipFacts",
            "Audience",
            "Participation",
            "PartnerKind",
            "PartnershipRefusal",
            "MilestoneId",
            "Viewer");

    @ArchTest
    static final ArchRule theDomainKnowsNeitherStorageNorFrameworks = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.stewardledger.journal..",
                    "org.stewardledger.deciding..",
                    "org.springframework..",
                    "tools.jackson..",
                    "org.slf4j..",
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.nio.file.."));

    @ArchTest
    static final ArchRule theDomainTakesOnlyAnnotationsFromAxon = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework..").and(not(resideInAPackage("..annotation"))));

    @ArchTest
    static final ArchRule coreKnowsNoWebAndNoSpring = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta.servlet..", "java.net.http.."));

    @ArchTest
    static final ArchRule onlyTheJournalKnowsJdbc = noClasses()
            .that()
            .resideOutsideOfPackage("org.stewardledger.journal..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb.."));

    @ArchTest
    static final ArchRule theTreeIsPure = noClasses()
            .that()
            .resideInAPackage("org.stewardledger.journal.tree..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.axonframework.."));

    @ArchTest
    static final ArchRule anActKnowsNoEntity = noClasses()
            .that()
            .resideInAPackage("org.stewardledger.act..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.stewardledger..").and(not(resideInAPackage("org.stewardledger.act.."))));

    @ArchTest
    static final ArchRule standingKnowsNoEntity = noClasses()
            .that()
            .resideInAPackage("org.stewardledger.standing..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.stewardledger.partnership..",
                    "org.stewardledger.promise..",
                    "org.stewardledger.charter..",
                    "org.stewardledger.conduct.."));

    @ArchTest
    static final ArchRule aPartnershipKnowsNothingThatIsSaidInIt = noClasses()
            .that()
            .resideInAPackage("org.stewardledger.partnership..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.stewardledger.promise..",
                    "org.stewardledger.charter..",
                    "org.stewardledger.conduct..",
                    "org.stewardledger.consequence..",
                    "org.stewardledger.dispute.."));

    @ArchTest
    static final ArchRule termsKnowNoPromise = noClasses()
            .that()
            .resideInAPackage("org.stewardledger.terms..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.stewardledger.promise.."));

    /** What another entity may know of an agreement: its facts, its ids, and what it asks of a promise. */
    private static final Set<String> PUBLISHED_OF_AGREEMENT = Set.of(
            "AgreementFacts",
            "AgreedConsequence",
            "MayAssess",
            "Bound",
            "Terms",
            "Stage",
            "Upon",
            "ResultId",
            "ClauseId",
            "Amendable");

    @ArchTest
    static final ArchRule anAgreementKnowsNoPromise = noClasses()
            .that()
            .resideInAPackage("org.stewardledger.agreement..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.stewardledger.promise.."));

    @ArchTest
    static final ArchRule othersReadOnlyTheFactsOfAnAgreement = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.stewardledger.promise..", "org.stewardledger.consequence..", "org.stewardledger.dispute..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.stewardledger.agreement..").and(notAmong(PUBLISHED_OF_AGREEMENT)));

    @ArchTest
    static final ArchRule othersReadOnlyTheFactsOfAPartnership = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.stewardledger.terms..",
                    "org.stewardledger.agreement..",
                    "org.stewardledger.promise..",
                    "org.stewardledger.charter..",
                    "org.stewardledger.conduct..",
                    "org.stewardledger.consequence..",
                    "org.stewardledger.dispute..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.stewardledger.partnership..").and(notAmong(PUBLISHED_OF_PARTNERSHIP)));

    @ArchTest
    static final ArchRule whatIsSaidInAPartnershipDoesNotKnowEachOther = slices().matching(
                    "org.stewardledger.(promise|charter|conduct|consequence|dispute)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule actsAndEventsAreRecords = classes()
            .that()
            .areAssignableTo(Act.class)
            .or()
            .areAssignableTo(LedgerEvent.class)
            .should()
            .beRecords()
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule theDomainNeverChanges =
            classes().that().resideInAnyPackage(DOMAIN).should().haveOnlyFinalFields();

    @ArchTest
    static final ArchRule theDomainHasNoClockAndNoChance = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule noLayersAsPackages = noClasses()
            .should()
            .resideInAnyPackage("..model..", "..service..", "..util..", "..events..", "..commands..", "..impl..");

    @ArchTest
    static final ArchRule noEmptyWordsInNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    private static DescribedPredicate<JavaClass> notAmong(Set<String> published) {
        return DescribedPredicate.describe("not its facts", type -> !published.contains(type.getSimpleName()));
    }
}
