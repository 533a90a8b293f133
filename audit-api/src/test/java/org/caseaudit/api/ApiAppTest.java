package org.caseaudit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.api.rest.Addresses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What every resource must keep to; a new one is held to it without anybody thinking of it. */
class ApiAppTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caseaudit.api");

    /**
     * Writes without version, each for a reason: lists whose items are merged one by one, and the meeting's hour for the
     * differences. The identity has no version to send yet. An action list only adds, and is
     * refused a second time. Many forms chased at once carry the version of each.
     */
    private static final Set<String> WITHOUT_VERSION = Set.of(
            "inviteAgencies",
            "recordInvolvement",
            "allocateForms",
            "changeForms",
            "confirmUnanimous",
            "importActionList",
            "openCalendarFeed",
            "revokeCalendarFeed",
            "recordAttendance",
            "sealIdentity");

    /** Calculations: they write nothing, and are sent only because their numbers do not fit an address. */
    private static final Set<String> WRITES_NOTHING = Set.of("agreement", "proportion", "change", "sample");

    @Test
    void application_namesEveryResource() {
        assertThat(ApiApp.RESOURCES).containsExactlyInAnyOrderElementsOf(annotated(Path.class));
    }

    @Test
    void application_namesEveryProvider() {
        assertThat(ApiApp.PLUMBING).containsExactlyInAnyOrderElementsOf(annotated(Provider.class));
    }

    @Test
    void everyResource_livesAsLongAsTheApplication() {
        assertThat(ApiApp.RESOURCES).allMatch(type -> type.isAnnotationPresent(ApplicationScoped.class));
    }

    @Test
    void everyResourceOfAPartnership_standsOnTheSamePath() {
        assertThat(ApiApp.RESOURCES)
                .extracting(type -> type.getAnnotation(Path.class).value())
                .allMatch(path -> path.equals(Addresses.PARTNERSHIP) || !path.contains("{"));
    }

    @Test
    void everyOperation_isDescribed() {
        assertThat(operations()).allMatch(method -> method.isAnnotationPresent(Operation.class));
    }

    @Test
    void everyCreation_takesAKey() {
        assertThat(operations().stream().filter(method -> method.getReturnType() == Response.class))
                .isNotEmpty()
                .allMatch(method -> header(method, "Idempotency-Key"));
    }

    @Test
    void everyOtherWrite_needsTheVersionThatWasRead() {
        List<String> without = operations().stream()
                .filter(method -> Stream.of(POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotationPresent))
                .filter(method -> method.getReturnType() != Response.class)
                .filter(method -> !header(method, "If-Match"))
                .map(method -> method.getAnnotation(Operation.class).operationId())
                .filter(operation -> !WRITES_NOTHING.contains(operation))
                .toList();

        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_VERSION);
    }

    private static boolean header(Method method, String name) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(name));
    }

    private static List<Method> operations() {
        return ApiApp.RESOURCES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Stream.of(GET.class, POST.class, PUT.class, DELETE.class)
                        .anyMatch(method::isAnnotationPresent))
                .toList();
    }

    private static Set<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return API.stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }
}
