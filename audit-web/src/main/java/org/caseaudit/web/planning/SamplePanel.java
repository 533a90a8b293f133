package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.sampling.SampleQueries.DrawView;
import org.caseaudit.application.sampling.SampleQueries.ListView;
import org.caseaudit.application.sampling.SampleQueries.LotView;
import org.caseaudit.application.sampling.SampleQueries.SampleView;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.AskingView.Hidden;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * Where the drawing of the cases stands, and what can be done now: bring a list in, freeze it, draw, draw again, start over.
 *
 * @param record what is on record of it
 * @param frame the list as its hash was made of it; null until it is frozen
 * @param references where the office looks who stands behind the candidates; null without a list
 * @param upload the question for the file; null where no list may come in
 * @param key so that a double click brings one list in
 * @param freeze null unless there is a list to freeze
 * @param draw null unless there is a frozen list
 * @param startOver null unless there is one to give up
 * @param lots the drawn cases with what is needed to draw them again; null before the draw
 */
public record SamplePanel(
        String at,
        List<Row> record,
        Link frame,
        Link references,
        Field upload,
        String key,
        AskingView freeze,
        AskingView draw,
        AskingView startOver,
        Table lots) {
    static SamplePanel of(
            PartnershipId partnership,
            CycleView plan,
            SampleView sample,
            boolean plans,
            Typed typed,
            FormErrors errors) {
        String at = Addresses.in(partnership, "cycles", plan.id(), "plan", "cases");
        ListView list = sample == null ? null : current(sample);
        boolean open = plan.state() == CycleState.PLANNED;
        boolean mayImport = open && (list == null || list.state() == SampleState.IMPORTED);
        boolean frozen = open && list != null && list.state() != SampleState.IMPORTED;
        boolean drawn = list != null && !list.draws().isEmpty();
        int version = sample == null ? 0 : sample.version();
        return new SamplePanel(
                at,
                list == null ? List.of() : record(list),
                list == null || list.frozenAt() == null
                        ? null
                        : Link.to(
                                listed(partnership, plan, "frame", list.number()), "Take the frozen list (frame.txt)"),
                list == null || !plans || !open && plan.state() != CycleState.OPEN
                        ? null
                        : Link.to(listed(partnership, plan, "references"), "Look who the candidates are"),
                mayImport ? upload(errors) : null,
                UUID.randomUUID().toString(),
                open && list != null && list.state() == SampleState.IMPORTED ? freeze(at, plan, version) : null,
                frozen ? draw(at, plan, version, drawn, typed, errors) : null,
                frozen ? startOver(at, plan, version, typed, errors) : null,
                drawn ? lots(list.draws().get(list.draws().size() - 1)) : null);
    }

    private static String listed(PartnershipId partnership, CycleView plan, Object... rest) {
        List<Object> parts = new ArrayList<>(List.of("cycles", plan.id(), "plan", "candidates"));
        parts.addAll(List.of(rest));
        return Addresses.in(partnership, parts.toArray());
    }

    private static ListView current(SampleView sample) {
        return sample.lists().stream()
                .filter(list -> list.state() != SampleState.GIVEN_UP)
                .findFirst()
                .orElse(null);
    }

    private static List<Row> record(ListView list) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                "List",
                "number " + list.number() + ", " + PlanWords.count(list.candidates(), "candidate") + ", brought in on "
                        + London.moment(list.importedAt())));
        rows.add(Row.of(
                "Groups",
                list.strata().stream()
                        .map(stratum -> stratum.key() + " " + stratum.candidates())
                        .collect(Collectors.joining(", "))));
        if (list.frozenAt() != null) {
            rows.add(Row.of("Frozen", London.moment(list.frozenAt())));
            rows.add(Row.of("Hash of the list (SHA-256)", list.frameHash()));
        }
        for (DrawView draw : list.draws()) {
            String again = draw.reason() == null ? "" : ", drawn again because: " + draw.reason();
            rows.add(Row.of(
                    "Draw " + draw.number(),
                    draw.size() + " of " + list.candidates() + " on " + London.moment(draw.drawnAt()) + again));
            rows.add(Row.of(
                    "Seed",
                    draw.seed() + (draw.seedSource() == null ? " (made here)" : " (from: " + draw.seedSource() + ")")));
        }
        return rows;
    }

    private static Field upload(FormErrors errors) {
        return Field.of(
                        "file",
                        Label.of("List of all eligible cases, as a CSV file").size(Label.Size.S))
                .hint("A header line, then a line for each case. Needed columns: reference, ageBand, gender, ethnicity,"
                        + " disability, planType. Names are better left out and entered for the few that are drawn.")
                .error(errors.at("file"));
    }

    private static AskingView freeze(String at, CycleView plan, int version) {
        return AskingView.of(plan.theme(), at + "/freeze", "Freeze this list", List.of())
                .version(version);
    }

    private static AskingView draw(
            String at, CycleView plan, int version, boolean again, Typed typed, FormErrors errors) {
        List<Asked> asked = new ArrayList<>();
        asked.add(Asked.number("size", "How many cases?", "Few, read in depth, teach most", null, typed, errors));
        asked.add(Asked.number(
                "minimum", "At least how many from each group?", "0 if it does not matter", 0, typed, errors));
        asked.add(Asked.line(
                "seed",
                "Seed (optional)",
                "For instance dice thrown in the meeting; without one it is made here",
                null,
                typed,
                errors));
        asked.add(Asked.line("seedSource", "Where does the seed come from?", null, null, typed, errors));
        if (again) {
            asked.add(Asked.words("reason", "Why is it drawn again?", null, 2, null, typed, errors));
        }
        return AskingView.of(plan.theme(), at + "/draw", again ? "Draw again" : "Draw the cases", asked)
                .version(version)
                .hidden(again ? List.of(new Hidden("again", "1")) : List.of());
    }

    private static AskingView startOver(String at, CycleView plan, int version, Typed typed, FormErrors errors) {
        return AskingView.of(
                        plan.theme(),
                        at + "/start-over",
                        "Give this list up",
                        List.of(Asked.words(
                                "startOverReason", "Why is the list given up?", null, 2, null, typed, errors)))
                .version(version)
                .warns();
    }

    private static Table lots(DrawView draw) {
        return Table.of("Drawn cases", Cell.of("Case"), Cell.of("Group"), Cell.of("Candidate"), Cell.number("Place"))
                .rows(draw.lots().stream()
                        .filter(lot -> lot.pseudonym() != null)
                        .map(SamplePanel::row)
                        .toList());
    }

    private static List<Cell> row(LotView lot) {
        String replaced = lot.successor() == null ? "" : " (replaced: " + lot.reason() + ")";
        return List.of(
                Cell.of(lot.pseudonym() + replaced),
                Cell.of(lot.stratum()),
                Cell.of(lot.candidate()),
                Cell.number(lot.place()));
    }
}
