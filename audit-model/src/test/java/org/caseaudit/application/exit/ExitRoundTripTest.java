package org.caseaudit.application.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.caseaudit.application.calendar.OpenCalendarFeed;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.document.TakeDocument;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.Sha256;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.TestClock;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ExitRoundTripTest {
    private static final DocumentName REPORT = new DocumentName(DocumentKind.RESTRICTED_REPORT, DocumentFormat.PDF);

    private static TestDatabase home;
    private static RunningAudit audit;

    @TempDir
    static Path directory;

    private static Path archive;
    private static byte[] reportAtHome;
    private static byte[] dataAtHome;

    @BeforeAll
    static void aPartnershipWithAWholeAudit() throws IOException {
        audit = RunningAudit.at(Moment.CLOSED);
        audit.p.use(TakeDocument.class).handle(audit.p.chair, new TakeDocument.Command(audit.cycle, REPORT, null));
        audit.p.use(OpenCalendarFeed.class).handle(audit.p.chair);
        home = new TestDatabase();
        home.in(audit.p.id, em -> {
            audit.p.kept.everything().forEach(em::persist);
            return null;
        });
        archive = take(home, "archive.zip");
        reportAtHome = report(home); // once: what is taken is written into the history, which is part of the data
        dataAtHome = cycleData(home);
    }

    @AfterAll
    static void leave() {
        home.close();
    }

    private static Path take(TestDatabase database, String name) throws IOException {
        Path taken = database.in(
                audit.p.id,
                em -> JpaUseCases.over(em, new TestClock())
                        .use(TakePartnership.class)
                        .handle(audit.p.chair)
                        .archive());
        return Files.move(taken, directory.resolve(name));
    }

    private static boolean bring(Path from, TestDatabase into) {
        return into.in(new PartnershipId(UUID.randomUUID()), em -> {
            try {
                return new ImportPartnership(
                                JpaUseCases.over(em, new TestClock()).use(StoredRows.class))
                        .from(from);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
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
        List<String> tables = home.in(
                audit.p.id,
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
    void anotherH2_givesTheSameAgain() throws IOException {
        try (TestDatabase elsewhere = new TestDatabase()) {
            arrivesIn(elsewhere, "h2.zip");
        }
    }

    /** Named by the system properties caseaudit.mariadb.url, .user and .password; an empty database. */
    @Test
    void mariaDb_givesTheSameAgain() throws IOException {
        String url = System.getProperty("caseaudit.mariadb.url");
        Assumptions.assumeTrue(url != null, "no MariaDB is named");
        try (TestDatabase elsewhere = TestDatabase.mariaDb(url)) {
            arrivesIn(elsewhere, "mariadb.zip");
        }
    }

    private static void arrivesIn(TestDatabase elsewhere, String name) throws IOException {
        assertThat(bring(archive, elsewhere)).isTrue();

        Path again = take(elsewhere, name);
        assertThat(entries(again)).containsOnlyKeys(entries(archive).keySet());
        entries(again)
                .forEach((entry, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(entry)
                        .isEqualTo(new String(read(archive, entry), StandardCharsets.UTF_8)));
        assertThat(again).hasSameBinaryContentAs(archive);
        assertThat(report(elsewhere)).isEqualTo(reportAtHome);
        assertThat(cycleData(elsewhere)).isEqualTo(dataAtHome);
        assertThat(bring(archive, elsewhere)).as("brought in before").isFalse();
    }

    private static byte[] read(Path file, String entry) {
        try {
            return entries(file).get(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] report(TestDatabase database) {
        return database.in(
                audit.p.id,
                em -> JpaUseCases.over(em, new TestClock())
                        .use(TakeDocument.class)
                        .handle(audit.p.chair, new TakeDocument.Command(audit.cycle, REPORT, null))
                        .content());
    }

    private static byte[] cycleData(TestDatabase database) {
        return database.in(
                audit.p.id,
                em -> JpaUseCases.over(em, new TestClock())
                        .use(TakeCycleData.class)
                        .handle(audit.p.chair, audit.cycle)
                        .content());
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
