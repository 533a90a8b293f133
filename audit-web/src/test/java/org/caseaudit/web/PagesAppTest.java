package org.caseaudit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page that is not named in the application does not exist, and nobody would notice. */
class PagesAppTest {
    private static Set<String> classesWith(Class<? extends java.lang.annotation.Annotation> mark) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.caseaudit.web")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(mark))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<Class<?>> classes) {
        return classes.stream().map(Class::getName).collect(Collectors.toSet());
    }

    @Test
    void everyPage_isNamed() {
        assertThat(names(PagesApp.PAGES)).isEqualTo(classesWith(Path.class)).isNotEmpty();
    }

    @Test
    void everyProvider_isNamed() {
        assertThat(names(PagesApp.PLUMBING))
                .isEqualTo(classesWith(Provider.class))
                .isNotEmpty();
    }
}
