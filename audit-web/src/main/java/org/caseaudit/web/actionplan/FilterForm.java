package org.caseaudit.web.actionplan;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;

/** Which actions are looked for, as it stands in the address; what cannot be read there asks for all. */
public class FilterForm {
    @QueryParam("agency")
    private String agency;

    @QueryParam("state")
    private String state;

    @QueryParam("cycle")
    private String cycle;

    @QueryParam("overdue")
    private String overdue;

    @QueryParam("page")
    private String page;

    public ActionFilter filter() {
        return new ActionFilter(id(CycleId.class, cycle), id(AgencyId.class, agency), state(), isOverdue());
    }

    boolean isOverdue() {
        return "yes".equals(overdue);
    }

    int page() {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** The same choice on another page. */
    String address(String list, int number) {
        ActionFilter chosen = filter();
        return list + "?agency=" + text(chosen.agency(), a -> a.value().toString())
                + "&state=" + text(chosen.state(), Enum::name)
                + "&cycle=" + text(chosen.cycle(), c -> c.value().toString())
                + (isOverdue() ? "&overdue=yes" : "") + "&page=" + number;
    }

    private static <T> String text(T chosen, Function<T, String> words) {
        return chosen == null ? "" : URLEncoder.encode(words.apply(chosen), StandardCharsets.UTF_8);
    }

    private ActionState state() {
        return Arrays.stream(ActionState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private static <I extends Id> I id(Class<I> type, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Id.parse(type, text);
        } catch (NotFound none) {
            return null;
        }
    }
}
