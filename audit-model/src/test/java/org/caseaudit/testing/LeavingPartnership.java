package org.caseaudit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.caseaudit.application.calendar.OpenCalendarFeed;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.document.TakeDocument;
import org.caseaudit.application.exit.ImportPartnership;
import org.caseaudit.application.exit.StoredRows;
import org.caseaudit.application.exit.TakePartnership;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.PartnershipId;

/** A partnership with a whole audit on H2, taken along to be brought in somewhere else. */
public final class LeavingPartnership implements AutoCloseable {
    private static final DocumentName REPORT = new DocumentName(DocumentKind.RESTRICTED_REPORT, DocumentFormat.PDF);

    public final RunningAudit audit = RunningAudit.at(Moment.CLOSED);
    public final TestDatabase home = new TestDatabase();
    public final Path archive;

    private final Path directory;
    private final byte[] report;
    private final byte[] data;

    /** @param directory where archives are put */
    public LeavingPartnership(Path directory) {
        this.directory = directory;
        audit.p.use(TakeDocument.class).handle(audit.p.chair, new TakeDocument.Command(audit.cycle, REPORT, null));
        audit.p.use(OpenCalendarFeed.class).handle(audit.p.chair);
        home.in(audit.p.id, em -> {
            audit.p.kept.everything().forEach(em::persist);
            return null;
        });
        archive = take(home, "archive.zip");
        report = report(home); // once: what is taken is written into the history, which is part of the data
        data = cycleData(home);
    }

    private Path take(TestDatabase database, String name) {
        TakenArchive taken = database.in(
                audit.p.id,
                em -> JpaUseCases.over(em, new TestClock())
                        .use(TakePartnership.class)
                        .handle(audit.p.chair));
        try {
            return Files.move(taken.file(), directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] report(TestDatabase database) {
        return database.in(
                audit.p.id,
                em -> JpaUseCases.over(em, new TestClock())
                        .use(TakeDocument.class)
                        .handle(audit.p.chair, new TakeDocument.Command(audit.cycle, REPORT, null))
                        .content());
    }

    private byte[] cycleData(TestDatabase database) {
        TakenArchive taken = database.in(
                audit.p.id,
                em -> JpaUseCases.over(em, new TestClock())
                        .use(TakeCycleData.class)
                        .handle(audit.p.chair, audit.cycle));
        try {
            byte[] bytes = Files.readAllBytes(taken.file());
            Files.delete(taken.file());
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was brought in now. */
    public static boolean bring(Path from, TestDatabase into) {
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

    public static Map<String, byte[]> entries(Path file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Fails unless everything that can be taken from there is what can be taken from here, byte for byte. */
    public void mustArriveIn(TestDatabase elsewhere) {
        assertThat(bring(archive, elsewhere)).isTrue();

        Path again = take(elsewhere, UUID.randomUUID() + ".zip");
        Map<String, byte[]> sent = entries(archive);
        Map<String, byte[]> arrived = entries(again);
        assertThat(arrived).containsOnlyKeys(sent.keySet());
        arrived.forEach((entry, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(entry)
                .isEqualTo(new String(sent.get(entry), StandardCharsets.UTF_8)));
        assertThat(again).hasSameBinaryContentAs(archive);
        assertThat(report(elsewhere)).isEqualTo(report);
        assertThat(cycleData(elsewhere)).isEqualTo(data);
        assertThat(bring(archive, elsewhere)).as("brought in before").isFalse();
    }

    @Override
    public void close() {
        home.close();
    }
}
