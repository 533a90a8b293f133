package org.caseaudit.web.history;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caseaudit.application.history.HistoryQueries.FactPage;
import org.caseaudit.application.history.HistoryQueries.FactView;
import org.caseaudit.web.govuk.Paging;
import org.caseaudit.web.layout.London;

/**
 * Facts, newest first.
 *
 * @param paging null where one page holds them all
 */
public record AuditHistory(String theme, String counted, List<Line> lines, Paging paging) {
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z0-9]+)*\\b");

    /** @param detail or null, the reason likewise */
    public record Line(String when, String who, String what, String detail, String reason) {}

    static AuditHistory of(String theme, String address, FactPage facts, int number, int size) {
        int last = (int) Math.max(1, (facts.total() + size - 1) / size);
        return new AuditHistory(
                theme,
                facts.total() == 1 ? "1 thing happened so far." : facts.total() + " things happened so far.",
                facts.items().stream().map(AuditHistory::line).toList(),
                last == 1 ? null : Paging.of(Math.min(number, last), last, page -> address + "?page=" + page));
    }

    private static Line line(FactView fact) {
        return new Line(London.moment(fact.at()), fact.personName(), words(fact.what()), detail(fact), fact.reason());
    }

    /** Constants among the details read as words; where people are named, nothing is touched. */
    private static String detail(FactView fact) {
        return fact.detail() == null || fact.what().equals("action-handed-over")
                ? fact.detail()
                : CONSTANT.matcher(fact.detail())
                        .replaceAll(found -> found.group().replace('_', ' ').toLowerCase(Locale.UK));
    }

    /** The slug of a fact is words already: cycle-launched, form-handed-over. An audit is no cycle to those who read it. */
    static String words(String slug) {
        String words = slug.replaceFirst("^cycle-", "audit-").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
