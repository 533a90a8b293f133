package org.caseaudit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.UseCase;
import org.junit.jupiter.api.Test;

/** Whatever can be done, can be done over HTTP: each method of each use case is called by a resource. */
class EveryUseCaseTest {
    /** What no resource calls, each with the reason. */
    private static final Map<String, String> NOT_OVER_HTTP = Map.of(
            "ReadCalendarFeed.handle",
            "read by calendar programs under the secret address, which is no part of the API");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caseaudit.api", "org.caseaudit.application");

    @Test
    void everyMethodOfAUseCase_isCalledByAResource() {
        Set<String> uncalled = new TreeSet<>(offered());
        uncalled.removeAll(called());

        assertThat(uncalled)
                .as("what no resource calls; give it an address, or a reason here")
                .isEqualTo(new TreeSet<>(NOT_OVER_HTTP.keySet()));
    }

    @Test
    void useCases_areFound() {
        assertThat(offered()).hasSizeGreaterThan(80).contains("RaiseConcern.handle", "ConcernQueries.counts");
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
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
                .collect(Collectors.toSet());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
