package org.caseaudit.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.caseaudit.api.problem.Problem;
import org.junit.jupiter.api.Test;

/** The WAR packages the API and never calls it: whatever a page can do, the API can do by the same use case. */
class ArchitectureTest {
    private static final ArchRule PAGES_AND_API_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("org.caseaudit.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.caseaudit.api..", "org.caseaudit.persistence..");

    @Test
    void web_knowsNeitherApiNorPersistence() {
        PAGES_AND_API_DO_NOT_KNOW_EACH_OTHER.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.caseaudit.web"));
    }

    /** Breaks the rule on purpose. */
    static final class Canary {
        Problem problem;
    }

    @Test
    void rule_canFail() {
        assertThatThrownBy(() ->
                        PAGES_AND_API_DO_NOT_KNOW_EACH_OTHER.check(new ClassFileImporter().importClasses(Canary.class)))
                .isInstanceOf(AssertionError.class);
    }
}
