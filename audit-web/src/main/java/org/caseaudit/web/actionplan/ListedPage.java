package org.caseaudit.web.actionplan;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.actionplan.ListedActionQueries.ListedView;
import org.caseaudit.domain.actionplan.Gap;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The lines of imported lists with what they lack, and where another list is taken in.
 *
 * @param counted how many lines, and how many lack what, in words; null for none
 */
public record ListedPage(String address, String counted, List<Line> lines, Field file) {
    /** @param settle where it is completed or struck; null for what is dealt with */
    public record Line(String number, String text, String about, List<Tag> tags, String settle) {}

    static ListedPage of(PartnershipId partnership, CycleId cycle, List<ListedView> lines, FormErrors errors) {
        String address = Addresses.in(partnership, "cycles", cycle, "action-list");
        return new ListedPage(
                address,
                lines.isEmpty() ? null : counted(lines),
                lines.stream().map(line -> line(address, line)).toList(),
                Field.of("file", Label.of("The list as CSV").size(Label.Size.M))
                        .hint(
                                "A header and a line for each action. Columns: action, source, lead, agency, deadline, measure."
                                        + " All but the action may be missing.")
                        .error(errors.at("file")));
    }

    private static String counted(List<ListedView> lines) {
        List<ListedView> open = lines.stream().filter(ListedView::open).toList();
        List<String> words = new ArrayList<>();
        for (Gap gap : Gap.values()) {
            long lacking =
                    open.stream().filter(line -> line.gaps().contains(gap)).count();
            if (lacking > 0) {
                words.add(lacking + " " + said(gap));
            }
        }
        return open.size() + " of " + lines.size() + " are no actions yet"
                + (words.isEmpty() ? "." : ": " + String.join(", ", words) + ".")
                + (open.isEmpty() ? "" : " Until each is completed or struck, the report cannot be published.");
    }

    private static String said(Gap gap) {
        return switch (gap) {
            case NO_CLEAR_OWNER -> "without a clear owner";
            case OWNER_NOT_KNOWN_HERE -> "with an owner who is not known here";
            case NO_AGENCY -> "without an agency";
            case NO_DATE -> "without a date";
            case NO_MEASURE -> "without a measure";
        };
    }

    private static Line line(String address, ListedView line) {
        return new Line(
                String.valueOf(line.number()),
                line.text(),
                line.source()
                        + (line.lead() == null ? "" : ". Lead: " + line.lead())
                        + (line.deadline() == null ? "" : ". Due " + London.day(line.deadline()))
                        + (line.struckReason() == null ? "" : ". Struck: " + line.struckReason()),
                tags(line),
                line.open() ? address + "/" + line.id().value() : null);
    }

    private static List<Tag> tags(ListedView line) {
        if (line.action() != null) {
            return List.of(Tag.of("Is an action now", Tag.Colour.GREEN));
        }
        if (line.struckReason() != null) {
            return List.of(Tag.of("Struck", Tag.Colour.GREY));
        }
        return line.gaps().isEmpty()
                ? List.of(Tag.of("Complete", Tag.Colour.BLUE))
                : line.gaps().stream().map(ListedPage::tag).toList();
    }

    private static Tag tag(Gap gap) {
        return switch (gap) {
            case NO_CLEAR_OWNER -> Tag.of("No clear owner", Tag.Colour.RED);
            case OWNER_NOT_KNOWN_HERE -> Tag.of("Owner not known here", Tag.Colour.ORANGE);
            case NO_AGENCY -> Tag.of("No agency", Tag.Colour.ORANGE);
            case NO_DATE -> Tag.of("No date", Tag.Colour.RED);
            case NO_MEASURE -> Tag.of("No measure", Tag.Colour.ORANGE);
        };
    }
}
