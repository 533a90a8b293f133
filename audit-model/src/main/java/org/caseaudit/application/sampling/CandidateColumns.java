package org.caseaudit.application.sampling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Disability;
import org.caseaudit.domain.casefile.EthnicGroup;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Gender;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.PlanType;

/** One line of a candidate list, cell by cell: what each column holds, and what is wrong with a cell that does not. */
final class CandidateColumns {
    static final List<String> REQUIRED =
            List.of("reference", "ageBand", "gender", "ethnicity", "disability", "planType");
    private static final List<String> IDENTITY = List.of("name", "dateOfBirth", "address", "recordNumbers");
    static final List<String> ALL = Stream.of(
                    REQUIRED, List.of("stratum", "ethnicityDetail", "firstLanguage", "features"), IDENTITY)
            .flatMap(List::stream)
            .toList();

    /** A comma ends a cell, so the features in one are separated by semicolons. */
    private static final String BETWEEN_FEATURES = ";";

    private final Map<String, String> cells;
    private final List<Fault> faults = new ArrayList<>();

    CandidateColumns(Map<String, String> cells) {
        this.cells = cells;
    }

    /** The candidate; what cannot be read is left out of it and has its fault. */
    CandidateEntry entry() {
        return new CandidateEntry(
                cells.get("reference"),
                cells.getOrDefault("stratum", CandidateSource.ONE_STRATUM),
                details(),
                identity());
    }

    List<Fault> faults() {
        return faults;
    }

    /** The members of the candidate that have their fault already. */
    Set<String> unreadable() {
        return faults.stream().map(Fault::field).collect(Collectors.toSet());
    }

    private CaseDetails details() {
        return new CaseDetails(
                constant("ageBand", AgeBand.class),
                constant("gender", Gender.class),
                constant("ethnicity", EthnicGroup.class),
                text("ethnicityDetail"),
                constant("disability", Disability.class),
                text("firstLanguage"),
                constant("planType", PlanType.class),
                features());
    }

    private List<Feature> features() {
        String cell = text("features");
        if (cell == null) {
            return List.of();
        }
        return Arrays.stream(cell.split(BETWEEN_FEATURES, -1))
                .map(String::strip)
                .map(name -> constant("features", Feature.class, name))
                .filter(feature -> feature != null)
                .toList();
    }

    /** Null when the list says nothing of who the child is. */
    private CaseIdentity.IdentityContent identity() {
        return IDENTITY.stream().allMatch(column -> text(column) == null)
                ? null
                : new CaseIdentity.IdentityContent(text("name"), dateOfBirth(), text("address"), text("recordNumbers"));
    }

    private LocalDate dateOfBirth() {
        String cell = text("dateOfBirth");
        return cell == null
                ? null
                : readable("identity.dateOfBirth", cell, LocalDate::parse, "Write a date here: 2016-03-31.");
    }

    private <E extends Enum<E>> E constant(String column, Class<E> type) {
        String cell = text(column);
        return cell == null ? null : constant(column, type, cell);
    }

    private <E extends Enum<E>> E constant(String column, Class<E> type, String name) {
        return readable(
                "details." + column,
                name,
                text -> Enum.valueOf(type, text),
                "Write one of: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".");
    }

    private <T> T readable(String member, String cell, Function<String, T> reader, String advice) {
        try {
            return reader.apply(cell);
        } catch (IllegalArgumentException | DateTimeException e) {
            if (!unreadable().contains(member)) {
                faults.add(new Fault(member, advice));
            }
            return null;
        }
    }

    /** Null for a cell that is empty or not there. */
    private String text(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }
}
