package org.caseaudit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.UseCase;
import org.junit.jupiter.api.Test;

/** Whatever can be done, can be done on pages, or it is said here why not. */
class EveryUseCaseTest {
    /** What no page calls, each with the reason. */
    private static final Map<String, String> NOT_ON_A_PAGE = Map.ofEntries(
            Map.entry("AssignmentQueries.mine", "My work shows the same, with everything else that waits"),
            Map.entry("ConcernQueries.of", "the list of open concerns shows those of every audit"),
            Map.entry("FormQueries.missing", "the page on which a form is checked finds it out from the form it shows"),
            Map.entry("LogQueries.challenge", "the log shows each challenge in full"),
            Map.entry(
                    "ParticipationQueries.of",
                    "the board reads participation over years, the chair the progress of each audit"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caseaudit.web", "org.caseaudit.application");

    @Test
    void everyMethodOfAUseCase_isCalledByAPage() {
        Set<String> uncalled = new TreeSet<>(offered());
        uncalled.removeAll(called());

        assertThat(uncalled)
                .as("what no page calls; give it a page, or a reason here")
                .isEqualTo(new TreeSet<>(NOT_ON_A_PAGE.keySet()));
    }

    private static Set<String> offered() {
        return PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(EveryUseCaseTest::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> called() {
        return PRODUCT.stream()
                .filter(type -> type.getPackageName().startsWith("org.caseaudit.web"))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
                .collect(Collectors.toSet());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
