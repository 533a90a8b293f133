package org.caseaudit.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.caseaudit.api.canary.ReachesTooFar;
import org.junit.jupiter.api.Test;

/** Where the API's arrows may point, with a canary that proves that the rules can fail. */
class ArchitectureTest {
    private static final ArchRule NOT_PAST_THE_USE_CASES = noClasses()
            .that()
            .resideInAPackage("org.caseaudit.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.caseaudit.persistence..",
                    "org.caseaudit.integration..",
                    "org.caseaudit.web..",
                    "org.hibernate..",
                    "org.flywaydb..")
            .because("permission and transaction are decided in the use cases, so there is no way past them");

    private static final ArchRule NO_REPOSITORIES = noClasses()
            .that()
            .resideInAPackage("org.caseaudit.api..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(org.caseaudit.domain.shared.Repository.class)
            .because("repositories ask nobody for permission");

    private static final ArchRule FEATURES_KNOW_ONLY_THE_PLUMBING = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.caseaudit.api.problem..",
                    "org.caseaudit.api.json..",
                    "org.caseaudit.api.rest..",
                    "org.caseaudit.api.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.caseaudit.api.agency..",
                    "org.caseaudit.api.template..",
                    "org.caseaudit.api.cycle..",
                    "org.caseaudit.api.casefile..",
                    "org.caseaudit.api.assignment..",
                    "org.caseaudit.api.grading..",
                    "org.caseaudit.api.moderation..",
                    "org.caseaudit.api.evidence..",
                    "org.caseaudit.api.mail..",
                    "org.caseaudit.api.finding..",
                    "org.caseaudit.api.concern..",
                    "org.caseaudit.api.challenge..",
                    "org.caseaudit.api.voice..",
                    "org.caseaudit.api.figures..",
                    "org.caseaudit.api.actionplan..",
                    "org.caseaudit.api.history..",
                    "org.caseaudit.api.partnership..",
                    "org.caseaudit.api.report..",
                    "org.caseaudit.api.document..",
                    "org.caseaudit.api.briefing..",
                    "org.caseaudit.api.calendar..",
                    "org.caseaudit.api.exit..",
                    "org.caseaudit.api.sampling..")
            .because("what all features share must know none of them");

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caseaudit.api");

    @Test
    void api_callsUseCasesAndReadsTheDomain() {
        assertThat(API).isNotEmpty();
        NOT_PAST_THE_USE_CASES.check(API);
        NO_REPOSITORIES.check(API);
    }

    @Test
    void plumbing_knowsNoFeature() {
        FEATURES_KNOW_ONLY_THE_PLUMBING.check(API);
    }

    @Test
    void rules_canFail() {
        JavaClasses canary = new ClassFileImporter().importClasses(ReachesTooFar.class);

        assertThatThrownBy(() -> NOT_PAST_THE_USE_CASES.check(canary)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> NO_REPOSITORIES.check(canary)).isInstanceOf(AssertionError.class);
    }
}
