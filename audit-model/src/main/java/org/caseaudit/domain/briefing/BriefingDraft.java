package org.caseaudit.domain.briefing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.CombinedReport.About;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.ReportedRecommendation;

/**
 * A first wording of the briefing, taken from the report: the writers' own words, shortened to their place on the page,
 * without case and without agency. Somebody reads and rewords it before it goes out.
 */
public final class BriefingDraft {
    private static final Pattern PSEUDONYM = Pattern.compile("\\bC\\d{2,4}\\b");
    private static final String CUT = " …";

    private final CombinedReport report;

    private BriefingDraft(CombinedReport report) {
        this.report = report;
    }

    public static BriefingText of(CombinedReport report) {
        return new BriefingDraft(report).text();
    }

    private BriefingText text() {
        About about = report.about();
        return new BriefingText(
                paragraph(background(about)),
                paragraph(about.whyNow()),
                paragraph(report.narrative().summary()),
                list(findings(FindingKind.GOOD_PRACTICE)),
                list(findings(FindingKind.DEVELOPMENT)),
                list(report.recommendations().stream().map(ReportedRecommendation::text)),
                list(about.keyLines().stream()));
    }

    private String background(About about) {
        int cases = report.sample().cases();
        return "Several agencies audited " + (cases == 1 ? "one case" : cases + " cases") + " on “" + about.theme()
                + "”. Scope: " + about.scope();
    }

    private Stream<String> findings(FindingKind kind) {
        return report.findings().getOrDefault(kind, List.of()).stream().map(ReportedFinding::text);
    }

    private static String paragraph(String written) {
        return shortened(oneLine(written), BriefingText.LONGEST);
    }

    /** As many as there is room for; what short ones leave of it is for the long ones. */
    static String list(Stream<String> written) {
        List<String> items = written.map(BriefingDraft::oneLine)
                .filter(item -> !item.isEmpty())
                .limit(BriefingText.MOST_LINES)
                .toList();
        int longest = longest(items, BriefingText.LONGEST - items.size() * "• \n".length());
        return items.stream().map(item -> "• " + shortened(item, longest)).collect(Collectors.joining("\n"));
    }

    /** The length to which all can be shortened, so that together they have room. */
    private static int longest(List<String> items, int room) {
        int left = room;
        int waiting = items.size();
        for (int length : items.stream().mapToInt(String::length).sorted().toArray()) {
            if (length * waiting > left) {
                return left / waiting;
            }
            left -= length;
            waiting--;
        }
        return room;
    }

    private static String oneLine(String written) {
        String words = written == null ? "" : written.strip().replaceAll("\\s+", " ");
        return PSEUDONYM.matcher(words).replaceAll("one case");
    }

    /** Ends at a word. */
    private static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest - CUT.length());
        return words.substring(0, end > 0 ? end : longest - CUT.length()) + CUT;
    }
}
