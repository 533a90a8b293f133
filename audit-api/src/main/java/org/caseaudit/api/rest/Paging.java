package org.caseaudit.api.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.domain.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public final class Paging {
    /** Texts, because the server answers a number it cannot read with "not found". */
    @QueryParam("page")
    @Parameter(description = "Counted from 1", schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
    private String page;

    @QueryParam("size")
    @Parameter(description = "1 to 200", schema = @Schema(type = SchemaType.INTEGER, defaultValue = "200"))
    private String size;

    public Paging() {}

    Paging(String page, String size) {
        this.page = page;
        this.size = size;
    }

    /** Refuses with 400 what is no number and with 422 a page that cannot be. */
    public PageRequest request() {
        return new PageRequest(number("page", page, 1), number("size", size, PageRequest.LARGEST));
    }

    /** The page of a list that is short enough to be read as a whole. */
    public <T> Listed<T> of(List<T> all) {
        PageRequest request = request();
        long from = Math.min((request.number() - 1L) * request.size(), all.size());
        long to = Math.min(from + request.size(), all.size());
        return new Listed<>(all.subList((int) from, (int) to), request.number(), request.size(), all.size());
    }

    private static int number(String name, String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.at(ProblemType.MALFORMED_PARAMETER, name, "Write a whole number."));
        }
    }
}
