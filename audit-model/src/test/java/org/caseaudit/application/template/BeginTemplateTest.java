package org.caseaudit.application.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool begun from nothing: a draft that can be published as it is, so that nothing in it has to be mended first. */
class BeginTemplateTest {
    private final InMemoryPartnership p = new InMemoryPartnership();

    private TemplateVersionId begin(String code, String name, String purpose) {
        return p.use(BeginTemplate.class).handle(p.coordinator, new BeginTemplate.Command(code, name, purpose), null);
    }

    @Test
    void tool_isADraftThatAsksForEvidenceAndDifference_andMayBePublished() {
        TemplateVersion begun = p.kept.templates.get(begin("home-visits", "Home visits", "Were children seen?"));

        assertThat(begun.status()).isEqualTo(TemplateStatus.DRAFT);
        assertThat(begun.number()).isEqualTo(1);
        assertThat(TemplateDocument.read(TemplateDocument.write(begun.definition())))
                .isEqualTo(begun.definition());

        p.use(PublishTemplate.class).handle(p.coordinator, begun.id(), 0);
        assertThat(p.kept.templates.get(begun.id()).status()).isEqualTo(TemplateStatus.PUBLISHED);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "code, Home Visits, Home visits, Were children seen?",
        "code, , Home visits, Were children seen?",
        "code, small, Home visits, Were children seen?", // taken
        "name, home-visits, ' ', Were children seen?",
        "purpose, home-visits, Home visits, ",
    })
    void tool_isRefused_withoutCodeNameOrPurpose(String field, String code, String name, String purpose) {
        p.published(SmallTemplate.definition());

        assertThat(ruleBrokenBy(() -> begin(code, name, purpose)).faults())
                .extracting(Fault::field)
                .containsExactly(field);
        assertThat(p.kept.templates.all()).hasSize(1);
    }
}
