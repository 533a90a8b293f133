package org.caseaudit.application.cycledata;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.table.CsvTable;
import org.caseaudit.application.table.FileNames;
import org.caseaudit.application.table.JsonTable;
import org.caseaudit.application.table.Table;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.application.table.ZipWriter;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;

/**
 * Gives the office all data of an audit it may read, as one ZIP of CSV and JSON with the meaning of every column, and writes
 * down who took it. Refuses everybody else with NotFound. Always the same statements, whatever the number of cases.
 */
@UseCase
public class TakeCycleData {
    private final CycleDesk desk;
    private final CycleDataDesk data;
    private final CaseTables cases;
    private final FormTables forms;
    private final MeetingTables meeting;
    private final LearningTables learning;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public TakeCycleData(
            CycleDesk desk,
            CycleDataDesk data,
            CaseTables cases,
            FormTables forms,
            MeetingTables meeting,
            LearningTables learning,
            Reports reports,
            Recorder recorder) {
        this.desk = desk;
        this.data = data;
        this.cases = cases;
        this.forms = forms;
        this.meeting = meeting;
        this.learning = learning;
        this.reports = reports;
        this.recorder = recorder;
    }

    public TakenArchive handle(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("data");
        }
        List<HistoryEntry> history = data.history(cycle);
        Naming naming = data.naming(cycle, history);
        Withholding withholding = data.withholding(naming);
        List<Table> tables =
                tables(naming, history).stream().map(withholding::without).toList();
        TakenArchive archive = TakenArchive.written(
                FileNames.of(cycle.theme(), "data.zip"), out -> write(naming, tables, withholding.withheld(), out));
        recorder.record(actor, Fact.of("cycle-data-taken", "cycle", id).in(id));
        return archive;
    }

    private List<Table> tables(Naming naming, List<HistoryEntry> history) {
        List<Table> before = new ArrayList<>(List.of(audit(naming.cycle())));
        before.addAll(cases.of(naming));
        List<Table> after = new ArrayList<>(meeting.of(naming));
        after.addAll(learning.of(naming));
        after.add(CycleDataDesk.historyTable(naming, history));
        // read last: each query after them would look through all their answers for changes to be written
        List<Table> ofTheForms = forms.of(naming);
        return Stream.of(before, ofTheForms, after).flatMap(List::stream).toList();
    }

    private static Table audit(Cycle cycle) {
        return Table.<Cycle>of("audit", "The audit itself.")
                .column("theme", "What it is about", Cycle::theme)
                .column("why_now", "Why it is done now", Cycle::whyNow)
                .column("board_priority", "The priority of the board it serves", Cycle::boardPriority)
                .column("scope", "What is looked at", Cycle::scope)
                .column("key_lines", "Key lines of enquiry, one a line", c -> String.join("\n", c.keyLines()))
                .column(
                        "look_back_from",
                        "From when auditors read the files",
                        c -> c.windows().lookBackFrom())
                .column(
                        "judge_from",
                        "From when practice is judged",
                        c -> c.windows().judgeFrom())
                .column("window_to", "Last day of the period", c -> c.windows().to())
                .column("forms_out", "When forms go out", c -> c.timetable().formsOut())
                .column("forms_due", "When they are due", c -> c.timetable().formsDue())
                .column(
                        "meeting",
                        "Day of the grading meeting",
                        c -> c.timetable().meeting())
                .column(
                        "report_due",
                        "When the report is due",
                        c -> c.timetable().reportDue())
                .column(
                        "sample_method",
                        "Whether cases were drawn or chosen",
                        c -> c.sampleMethod().name())
                .column("sample_note", "How and why", Cycle::sampleNote)
                .column("state", "How far the audit is", c -> c.state().name())
                .column("override_reason", "Why the meeting began without all forms", Cycle::overrideReason)
                .column("state_reason", "Why it was postponed, reopened or abandoned", Cycle::stateReason)
                .rows(List.of(cycle));
    }

    private void write(Naming naming, List<Table> tables, Map<String, Long> withheld, OutputStream out)
            throws IOException {
        Map<String, String> others = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        if (naming.template() != null) {
            others.put("template.json", "The audit tool with every question, as it can be imported again.");
            files.put("template.json", TemplateDocument.write(naming.template()));
        }
        for (ReportVersion version : reports.versions(naming.cycle().id())) {
            String name = "report-version-" + version.number() + ".json";
            others.put(
                    name,
                    "The combined report as it was signed off on " + version.signedOffAt()
                            + ", word for word. Its SHA-256 is " + version.sha256() + ".");
            files.put(name, version.content());
        }
        ZipWriter zip = new ZipWriter(out);
        zip.add("README.md", CycleDataReadme.of(naming, recorder.now(), tables, withheld, others));
        for (Map.Entry<String, String> file : files.entrySet()) {
            zip.add(file.getKey(), file.getValue());
        }
        for (Table table : tables) {
            zip.add("csv/" + table.name() + ".csv", entry -> CsvTable.write(table, entry));
            zip.add("json/" + table.name() + ".json", entry -> JsonTable.write(table, entry));
        }
        zip.finish();
    }
}
