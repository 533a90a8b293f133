package org.caseaudit.application.template;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Coverage;
import org.caseaudit.domain.template.TemplateChange;
import org.caseaudit.domain.template.TemplateCommand;
import org.caseaudit.domain.template.TemplateComparison;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;

/** The audit tools with their versions, their content and what they cover. Open to every member. */
@UseCase
public class TemplateQueries {
    private final TemplateVersions versions;

    @Inject
    public TemplateQueries(TemplateVersions versions) {
        this.versions = versions;
    }

    public record TemplateSummary(
            TemplateVersionId id,
            String code,
            int number,
            String name,
            TemplateStatus status,
            Instant publishedAt,
            int version) {}

    /**
     * @param possible what the reader may do with it
     */
    public record TemplateView(TemplateSummary summary, TemplateDefinition definition, Set<TemplateCommand> possible) {}

    /**
     * Two versions and what is different in the second.
     *
     * @param changes none where they ask the same
     */
    public record ComparisonView(TemplateSummary before, TemplateSummary after, List<TemplateChange> changes) {}

    /** @param hours one form takes */
    public record TemplateChoice(
            TemplateSummary summary, String purpose, BigDecimal hours, int sections, List<AreaCoverage> coverage) {}

    /** By code, newest version first. */
    public List<TemplateSummary> all(Actor actor) {
        return versions.all().stream().map(TemplateQueries::summary).toList();
    }

    public TemplateView one(Actor actor, TemplateVersionId id) {
        TemplateVersion version = versions.get(id);
        return new TemplateView(
                summary(version), version.definition(), TemplateAccess.possible(actor, version.status()));
    }

    /** What is different in one version against another; of the same family or not. */
    public ComparisonView comparison(Actor actor, TemplateVersionId before, TemplateVersionId after) {
        TemplateVersion was = versions.get(before);
        TemplateVersion is = versions.get(after);
        return new ComparisonView(summary(was), summary(is), TemplateComparison.of(was.definition(), is.definition()));
    }

    /** The document as it could be imported again. */
    public String document(Actor actor, TemplateVersionId id) {
        return TemplateDocument.write(versions.get(id).definition());
    }

    /** Which of the ten practice areas the version covers, and why or why not. */
    public List<AreaCoverage> coverage(Actor actor, TemplateVersionId id) {
        return Coverage.of(versions.get(id).definition());
    }

    /** The published versions a plan can name, each with what it asks of an auditor and what it covers, by code. */
    public List<TemplateChoice> choices(Actor actor) {
        return versions.all().stream()
                .filter(version -> version.status() == TemplateStatus.PUBLISHED)
                .map(version -> new TemplateChoice(
                        summary(version),
                        version.definition().purpose(),
                        version.definition().hours(),
                        version.definition().sections().size(),
                        Coverage.of(version.definition())))
                .toList();
    }

    private static TemplateSummary summary(TemplateVersion version) {
        return new TemplateSummary(
                version.id(),
                version.code(),
                version.number(),
                version.name(),
                version.status(),
                version.publishedAt(),
                version.version());
    }
}
