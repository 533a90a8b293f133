package org.caseaudit.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.caseaudit.domain.shared.Id;
import org.junit.jupiter.api.Test;

/**
 * The committed document is the one the resources generate. When they differ on purpose, write it anew:
 * {@code ./mvnw -pl audit-api -am test -Dopenapi.write=true -Dtest=OpenApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class OpenApiDocumentTest {
    private static final Path GENERATED = Path.of(System.getProperty("openapi.generated"));
    private static final Path COMMITTED = Path.of(System.getProperty("openapi.committed"));

    @Test
    void committedDocument_isWhatTheResourcesGenerate() throws IOException {
        String generated = Files.readString(GENERATED);
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/openapi.yaml; see the comment on this test")
                .isEqualTo(generated);
    }

    @Test
    void everyOperation_hasAnIdOfItsOwnAndASummary() throws IOException {
        List<String> lines = Files.readAllLines(GENERATED);
        List<String> ids = lines.stream()
                .filter(line -> line.startsWith("      operationId: "))
                .toList();
        long operations = lines.stream()
                .filter(line -> line.matches("    (get|put|post|delete|patch):"))
                .count();
        long summaries = lines.stream()
                .filter(line -> line.startsWith("      summary: "))
                .count();

        assertThat(ids).doesNotHaveDuplicates().hasSize((int) operations);
        assertThat(summaries).isEqualTo(operations);
    }

    @Test
    void everyTypedId_isDescribedAsAUuid() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/openapi/openapi.properties"))) {
            settings.load(file);
        }
        List<String> ids = new ClassFileImporter()
                .importPackages("org.caseaudit.domain").stream()
                        .filter(type -> type.isAssignableTo(Id.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();

        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(settings.getProperty("mp.openapi.schema." + id))
                        .as("src/openapi/openapi.properties on " + id)
                        .contains("\"uuid\""));
    }
}
