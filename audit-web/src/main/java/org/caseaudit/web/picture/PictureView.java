package org.caseaudit.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.picture.Picture;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.Addresses;

/** A picture with where it is drawn, what it shows in words, and the same numbers as a table. */
public record PictureView(String title, String src, String alternative, Table numbers) {
    private static final String NOT_SHOWN = "Not shown";

    public static PictureView of(Picture picture, String src) {
        return new PictureView(picture.title(), src, picture.alternative(), numbers(picture));
    }

    /** Of a report, by the name of each picture. */
    public static Map<String, PictureView> ofReport(PartnershipId partnership, CycleId cycle, List<Picture> pictures) {
        return pictures.stream()
                .collect(Collectors.toMap(
                        Picture::name,
                        picture ->
                                of(picture, Addresses.in(partnership, "pictures", "report", cycle, picture.name()))));
    }

    private static Table numbers(Picture picture) {
        List<Cell> head = new ArrayList<>(List.of(Cell.of(picture.rowsAre())));
        picture.series().forEach(series -> head.add(Cell.of(series.name()).asNumber()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < picture.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(picture.rows().get(row))));
            for (Picture.Series series : picture.series()) {
                Integer number = series.numbers().get(row);
                cells.add(Cell.number(number == null ? NOT_SHOWN : number));
            }
            rows.add(cells);
        }
        return Table.of(picture.title() + ", in numbers", head.toArray(Cell[]::new))
                .rows(rows)
                .captionSize(Label.Size.S);
    }
}
