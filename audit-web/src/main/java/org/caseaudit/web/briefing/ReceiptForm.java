package org.caseaudit.web.briefing;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.application.briefing.BriefingQueries.ReceiptView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.web.form.TypedText;

/** What was typed about a team that read the briefing. */
public class ReceiptForm {
    @FormParam("version")
    private int version;

    /** Made with the page, so that a double click gives one receipt and not two. */
    @FormParam("key")
    private String key;

    @FormParam("agency")
    private AgencyId agency;

    @FormParam("team")
    private String team;

    @FormParam("readBy")
    private String readBy;

    @FormParam("readOn-day")
    private String day;

    @FormParam("readOn-month")
    private String month;

    @FormParam("readOn-year")
    private String year;

    @FormParam("whatChanged")
    private String whatChanged;

    public ReceiptForm() {}

    static ReceiptForm blank(UUID key) {
        ReceiptForm form = new ReceiptForm();
        form.key = key.toString();
        return form;
    }

    static ReceiptForm of(ReceiptView receipt) {
        ReceiptForm form = new ReceiptForm();
        form.version = receipt.version();
        form.agency = receipt.agency();
        form.team = receipt.team();
        form.readBy = receipt.readBy();
        form.day = String.valueOf(receipt.readOn().getDayOfMonth());
        form.month = String.valueOf(receipt.readOn().getMonthValue());
        form.year = String.valueOf(receipt.readOn().getYear());
        form.whatChanged = receipt.whatChanged();
        return form;
    }

    /** The same words over what stands there now. */
    ReceiptForm readAgain(int newVersion) {
        this.version = newVersion;
        return this;
    }

    BriefingReceipt.ReceiptContent content() {
        return new BriefingReceipt.ReceiptContent(
                TypedText.of(team), TypedText.of(readBy), readOn(), TypedText.of(whatChanged));
    }

    /** Null for what is no day; the rule asks for one then. */
    private LocalDate readOn() {
        try {
            return LocalDate.of(number(year), number(month), number(day));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    int version() {
        return version;
    }

    String key() {
        return key;
    }

    AgencyId agency() {
        return agency;
    }

    String team() {
        return team;
    }

    String readBy() {
        return readBy;
    }

    String day() {
        return day;
    }

    String month() {
        return month;
    }

    String year() {
        return year;
    }

    String whatChanged() {
        return whatChanged;
    }
}
