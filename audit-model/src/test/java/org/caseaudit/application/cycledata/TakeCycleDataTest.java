package org.caseaudit.application.cycledata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.history.HistoryQueries;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.Test;

class TakeCycleDataTest {
    private static Map<String, String> files(TakenArchive taken) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(taken.file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            Files.delete(taken.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Map<String, String> take(RunningAudit audit, Actor who) {
        return files(audit.p.use(TakeCycleData.class).handle(who, audit.cycle));
    }

    @Test
    void everyWordOfTheAudit_isInTheData_andNothingOfWhoAChildIs() {
        UniqueWordsAudit audit = UniqueWordsAudit.of(6);

        Map<String, String> files = files(audit.p.use(TakeCycleData.class).handle(audit.p.coordinator, audit.cycle));

        assertThat(audit.told).hasSizeGreaterThan(100);
        assertThat(audit.kept).hasSizeGreaterThan(40);
        assertThat(missing(audit, everything(files, ""))).isEmpty();
        assertThat(missing(audit, everything(files, "csv/"))).as("as CSV").isEmpty();
        assertThat(missing(audit, everything(files, "json/"))).as("as JSON").isEmpty();
        String all = everything(files, "");
        assertThat(audit.secret).hasSizeGreaterThan(10).noneMatch(all::contains);
    }

    private static String everything(Map<String, String> files, String folder) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> missing(UniqueWordsAudit audit, String text) {
        return Stream.concat(audit.told.stream(), audit.kept.stream())
                .filter(word -> !text.contains(word))
                .toList();
    }

    @Test
    void whatStoodInAFormBefore_isInIt_onceTheFormIsHandedIn() {
        RunningAudit audit = RunningAudit.at(Moment.PLANNED);
        audit.launch();
        audit.fill(audit.shared, audit.p.police)
                .answering(SmallTemplate.GOOD, "She was asked first.")
                .complete();
        EntryText heard = new EntryText("She was asked, and heard.", null);
        audit.p
                .use(SaveEntry.class)
                .handle(
                        audit.p.police.auditor(),
                        new SaveEntry.Command(
                                audit.form(audit.shared, audit.p.police),
                                EntryKind.ANSWER,
                                SmallTemplate.GOOD,
                                heard,
                                1,
                                false));

        assertThat(take(audit, audit.p.chair).get("json/revisions.json")).doesNotContain("asked first");

        audit.submit(audit.shared, audit.p.police);

        assertThat(take(audit, audit.p.chair).get("json/revisions.json"))
                .contains("She was asked first.")
                .doesNotContain("She was asked, and heard.");
    }

    @Test
    void eachTable_isTheSameAsCsvAndAsJson_andItsColumnsAreExplained() throws IOException {
        Map<String, String> files = take(RunningAudit.at(Moment.CLOSED), RunningAudit.at(Moment.CLOSED).p.chair);
        List<String> tables = files.keySet().stream()
                .filter(name -> name.startsWith("csv/"))
                .map(name -> name.substring(4, name.length() - 4))
                .toList();

        assertThat(tables).hasSizeGreaterThan(20);
        for (String table : tables) {
            JsonNode json = Json.MAPPER.readTree(files.get("json/" + table + ".json"));
            String text = files.get("csv/" + table + ".csv");
            assertThat(text).startsWith("\uFEFF");
            try (CSVParser csv = CSVParser.parse(
                    new StringReader(text.substring(1)),
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get())) {
                assertThat(csv.getRecords()).as(table).hasSameSizeAs(json);
                assertThat(csv.getHeaderNames())
                        .allSatisfy(column -> assertThat(files.get("README.md")).contains("| " + column + " | "));
            }
        }
    }

    @Test
    void whatIsStillBeingWritten_isNotInIt() {
        RunningAudit audit = RunningAudit.at(Moment.OPEN);

        Map<String, String> files = take(audit, audit.p.chair);

        assertThat(files.get("json/forms.json")).contains("Synthetic Police");
        assertThat(files.get("json/answers.json")).doesNotContain("sat on the floor");
        assertThat(files.get("json/files.json")).doesNotContain("letter.pdf");
    }

    @Test
    void aNameWrittenIntoAnAnswer_isWithheld_andTheReadmeSaysSo() {
        RunningAudit audit = RunningAudit.at(Moment.PLANNED);
        audit.p.kept.identities.everything().stream()
                .filter(i -> i.id().equals(audit.shared))
                .forEach(i -> i.write(new CaseIdentity.IdentityContent("Lavinia Quastel", null, null, null)));
        audit.launch();
        audit.fill(audit.shared, audit.p.police)
                .answering(SmallTemplate.GOOD, "They let Lavinia Quastel speak first.")
                .complete();
        audit.submit(audit.shared, audit.p.police);

        Map<String, String> files = take(audit, audit.p.chair);

        assertThat(String.join("", files.values())).doesNotContain("Quastel");
        assertThat(files.get("json/answers.json")).contains("[withheld: tells who the child of C01 is]");
        assertThat(files.get("README.md")).contains("Withheld in answers/answer: 1 times");
    }

    @Test
    void whoTookIt_isInTheHistory() {
        RunningAudit audit = RunningAudit.at(Moment.REPORTING);
        take(audit, audit.p.scrutineer);

        assertThat(audit.p
                        .use(HistoryQueries.class)
                        .of(audit.p.chair, audit.cycle, new PageRequest(1, 1))
                        .items())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.what()).isEqualTo("cycle-data-taken");
                    assertThat(fact.person()).isEqualTo(audit.p.scrutineer.person());
                });
    }
}
