package org.caseaudit.application.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.LeavingPartnership.bring;
import static org.caseaudit.testing.LeavingPartnership.entries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.Sha256;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.LeavingPartnership;
import org.caseaudit.testing.TestClock;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ExitRoundTripTest {
    private static LeavingPartnership leaving;
    private static Path archive;

    @TempDir
    static Path directory;

    @BeforeAll
    static void aPartnershipWithAWholeAudit() {
        leaving = new LeavingPartnership(directory);
        archive = leaving.archive;
    }

    @AfterAll
    static void leave() {
        leaving.close();
    }

    private static JsonNode table(Path file, String name) throws IOException {
        return Json.MAPPER.readTree(entries(file).get("tables/" + name + ".json"));
    }

    @Test
    void everyTableWithRows_isInTheArchive_exceptForWhatIsOfNoUseElsewhere() throws IOException {
        Set<String> there = new TreeSet<>();
        entries(archive).keySet().stream()
                .filter(name -> name.startsWith("tables/"))
                .forEach(name -> there.add(name.replaceAll("tables/|[.]json", "")));
        List<String> tables = leaving.home.in(
                leaving.audit.p.id,
                em -> JpaUseCases.over(em, new TestClock()).use(StoredRows.class).tables().stream()
                        .map(StoredTable::name)
                        .toList());
        Set<String> all = new TreeSet<>(tables);

        assertThat(all).contains("assignment", "case_identity", "history", "evidence_chunk", "created_once");
        all.removeAll(Set.of("created_once", "calendar_feed"));
        assertThat(there).isEqualTo(all);
        assertThat(table(archive, "form_entry")).isNotEmpty();
        assertThat(table(archive, "history")).hasSizeGreaterThan(50);
        assertThat(table(archive, "person"))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.has("subject")).isFalse());
    }

    @Test
    void files_areInItAsTheyAre() throws IOException {
        Map<String, byte[]> entries = entries(archive);
        JsonNode file = table(archive, "evidence_file").get(0);
        JsonNode document = table(archive, "frozen_document").get(0);

        assertThat(entries.get("files/evidence_file/" + file.path("id").asText()))
                .hasSize(file.path("size_bytes").asInt());
        assertThat(entries.get("files/frozen_document/" + document.path("id").asText()))
                .hasSize(document.path("size_bytes").asInt());
    }

    @Test
    void everyColumn_isDescribed() throws IOException {
        JsonNode definitions =
                Json.MAPPER.readTree(entries(archive).get("schema.json")).path("$defs");

        for (String table : List.of("cycle", "form_entry", "evidence_chunk", "person")) {
            JsonNode properties = definitions.path(table).path("properties");
            for (JsonNode row : table(archive, table)) {
                row.fieldNames()
                        .forEachRemaining(name -> assertThat(properties.has(name))
                                .as(table + "." + name)
                                .isTrue());
            }
        }
    }

    @Test
    void committedSchema_isThatOfTheDatabase() throws IOException {
        Path committed = Path.of("..", "docs", "exit-schema.json");
        String schema = new String(entries(archive).get("schema.json"), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(committed, schema);
        }
        assertThat(Files.readString(committed))
                .as("docs/exit-schema.json; write it anew with -Ddocs.update=true")
                .isEqualTo(schema);
    }

    @Test
    void anotherH2_givesTheSameAgain() {
        try (TestDatabase elsewhere = new TestDatabase()) {
            leaving.mustArriveIn(elsewhere);
        }
    }

    // ---- what is refused, with nothing half done

    /** The archive with one entry changed; the manifest's checksum is mended when it is to be believed. */
    private static Path changed(String entry, UnaryOperator<String> how, boolean mended) throws IOException {
        Map<String, byte[]> entries = entries(archive);
        byte[] bytes = how.apply(new String(entries.get(entry), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        entries.put(entry, bytes);
        if (mended) {
            ObjectNode manifest = (ObjectNode) Json.MAPPER.readTree(entries.get("manifest.json"));
            for (JsonNode line : manifest.path("entries")) {
                if (line.path("name").asText().equals(entry)) {
                    ((ObjectNode) line).put("sha256", Sha256.of(bytes));
                }
            }
            entries.put("manifest.json", manifest.toPrettyString().getBytes(StandardCharsets.UTF_8));
        }
        Path file = directory.resolve(UUID.randomUUID() + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void refused(Path file, String... words) {
        try (TestDatabase elsewhere = new TestDatabase()) {
            assertThatThrownBy(() -> bring(file, elsewhere))
                    .isInstanceOf(ExitRefused.class)
                    .satisfies(e -> assertThat(e.getMessage()).contains(words));
            assertThat(Stream.of("Partnership", "Person", "Cycle"))
                    .allSatisfy(entity -> assertThat(elsewhere.<Long>in(
                                    new PartnershipId(new UUID(-1, -1)),
                                    em -> em.createQuery("select count(*) from " + entity, Long.class)
                                            .getSingleResult()))
                            .isZero());
        }
    }

    @Test
    void aChangedArchive_isRefused() throws IOException {
        refused(
                changed("tables/cycle.json", t -> t.replace("Neglect", "Neglekt"), false),
                "tables/cycle.json",
                "checksum");
    }

    @Test
    void anArchiveOfAnotherVersion_isRefused() throws IOException {
        refused(
                changed("schema.json", t -> t.replace("\"why_now\"", "\"why_then\""), true),
                "another version",
                "cycle");
    }

    @Test
    void aValueThatDoesNotFit_isRefused() throws IOException {
        refused(
                changed(
                        "tables/cycle.json",
                        t -> t.replaceFirst("\"forms_out\" : \"[^\"]*\"", "\"forms_out\" : \"soon\""),
                        true),
                "tables/cycle.json",
                "forms_out",
                "DAY");
    }

    @Test
    void whatIsNoArchive_isRefused() throws IOException {
        Path text = Files.writeString(directory.resolve("letter.txt"), "Dear all");
        refused(text, "no ZIP");
    }

    @Test
    void anInstallationWithAnotherPartnership_isLeftAlone() {
        try (TestDatabase elsewhere = new TestDatabase()) {
            PartnershipId other = new PartnershipId(UUID.randomUUID());
            elsewhere.in(other, em -> {
                em.persist(new Partnership(other, "Another"));
                return null;
            });

            assertThatThrownBy(() -> bring(archive, elsewhere)).hasMessageContaining("another partnership");
        }
    }
}
