package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.London;

/**
 * One finding, and its place in the report.
 *
 * @param address null for who may only read
 * @param agency which agency it concerns; null where that is not asked
 */
public record FindingPlace(
        String kind,
        Tag state,
        String text,
        List<Row> facts,
        String address,
        int version,
        Field fate,
        List<Choice> fates,
        Field reason,
        Field agency,
        List<Choice> agencies) {
    /** What was chosen and typed. */
    record Typed(int version, Fate fate, String reason, AgencyId agency) {
        static Typed of(FindingView finding) {
            return new Typed(finding.version(), finding.fate(), finding.fateReason(), finding.about());
        }

        /** The same, to be sent once more over what stands there now. */
        Typed onTopOf(FindingView now) {
            return new Typed(now.version(), fate, reason, agency);
        }
    }

    static FindingPlace of(FindingNames names, FindingView finding, String address, Typed typed, FormErrors errors) {
        boolean about = finding.kind().concernsAnAgency();
        return new FindingPlace(
                ReportWords.kind(finding.kind()),
                ReportWords.fate(finding.fate()),
                finding.text(),
                facts(names, finding),
                address,
                typed.version(),
                Field.of("fate", Label.of("What becomes of it?").size(Label.Size.M))
                        .value(typed.fate() == Fate.UNDECIDED ? null : typed.fate())
                        .error(errors.at("fate")),
                List.of(
                        Choice.of(Fate.INCLUDED, "It stands in the report"),
                        Choice.of(Fate.LEFT_OUT, "It is left out, for a reason")),
                Field.of("reason", Label.of("Why it is left out").size(Label.Size.S))
                        .hint("The report tells what was left out, and why.")
                        .value(typed.reason())
                        .error(errors.at("reason")),
                about
                        ? Field.of(
                                        "agency",
                                        Label.of("Which agency does it concern?")
                                                .size(Label.Size.M))
                                .hint("It is told, and may reply.")
                                .value(
                                        typed.agency() == null
                                                ? ""
                                                : typed.agency().value())
                                .error(errors.at("agency"))
                        : null,
                about ? agencies(names.agencies(), finding.agency()) : List.of());
    }

    private static List<Row> facts(FindingNames names, FindingView finding) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Reported by", finding.agency() == null ? "The meeting" : names.agency(finding.agency())));
        if (finding.caseFile() != null) {
            rows.add(Row.of("Case", names.pseudonym(finding.caseFile())));
        }
        if (finding.section() != null) {
            rows.add(Row.of("Section", names.section(finding.section())));
        }
        if (finding.about() != null) {
            rows.add(Row.of("Concerns", names.agency(finding.about())));
            rows.add(Row.of(
                    "Their reply",
                    finding.reply() == null
                            ? "None yet"
                            : finding.reply() + " (" + London.moment(finding.repliedAt()) + ")"));
        }
        return rows;
    }

    private static List<Choice> agencies(Map<AgencyId, String> names, AgencyId reporter) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Select an agency")));
        names.entrySet().stream()
                .filter(a -> !a.getKey().equals(reporter))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(a -> choices.add(Choice.of(a.getKey().value(), a.getValue())));
        return choices;
    }
}
