package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The tools of the partnership, each with its versions, and those that ship.
 *
 * @param mayKeep whether the reader may take tools in and change them
 */
public record LibraryView(String address, List<Family> families, List<Shipped> shipped, boolean mayKeep) {
    /** All versions of one tool, the newest first. */
    public record Family(String name, List<Version> versions) {}

    /** @param when it was published, or null */
    public record Version(String title, String href, Tag status, String when) {}

    /** @param there whether the partnership has it already */
    public record Shipped(String code, String name, String purpose, boolean there) {}

    static LibraryView of(
            PartnershipId partnership, List<TemplateSummary> all, List<TemplateDefinition> shipped, boolean mayKeep) {
        Map<String, List<TemplateSummary>> byCode = all.stream()
                .collect(Collectors.groupingBy(TemplateSummary::code, LinkedHashMap::new, Collectors.toList()));
        List<Family> families = new ArrayList<>();
        byCode.values()
                .forEach(versions -> families.add(new Family(
                        versions.get(0).name(),
                        versions.stream().map(v -> version(partnership, v)).toList())));
        return new LibraryView(
                Addresses.in(partnership, "templates"),
                families,
                shipped.stream()
                        .map(t -> new Shipped(t.code(), t.name(), t.purpose(), byCode.containsKey(t.code())))
                        .toList(),
                mayKeep);
    }

    private static Version version(PartnershipId partnership, TemplateSummary summary) {
        return new Version(
                TemplateWords.version(summary),
                Addresses.in(partnership, "templates", summary.id()),
                TemplateWords.status(summary.status()),
                summary.publishedAt() == null ? null : "published " + London.day(summary.publishedAt()));
    }
}
