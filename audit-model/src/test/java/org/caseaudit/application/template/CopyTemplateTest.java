package org.caseaudit.application.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateCommand;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

/** How somebody changes a tool that is published: they copy it and change the copy. */
class CopyTemplateTest {
    private final InMemoryPartnership p = new InMemoryPartnership();
    private final TemplateVersionId published = p.published(SmallTemplate.definition());

    private TemplateVersion copied(String code, String name) {
        CopyTemplate.Command command = new CopyTemplate.Command(published, code, name);
        return p.kept.templates.get(p.use(CopyTemplate.class).handle(p.coordinator, command, null));
    }

    @Test
    void theNextVersion_isADraftWithTheSameContent() {
        TemplateVersion copy = copied(null, null);

        assertThat(copy.number()).isEqualTo(2);
        assertThat(copy.status()).isEqualTo(TemplateStatus.DRAFT);
        assertThat(copy.definition()).isEqualTo(SmallTemplate.definition());
    }

    @Test
    void withACodeOfItsOwn_itBeginsAFamily() {
        TemplateVersion copy = copied("small-too", "Small, too");

        assertThat(copy.number()).isEqualTo(1);
        assertThat(copy.name()).isEqualTo("Small, too");
        assertThat(copy.definition().sections())
                .isEqualTo(SmallTemplate.definition().sections());
    }

    @Test
    void aCodeThatIsTaken_orNone_isRefused() {
        for (String code : new String[] {"small", "Small Too", ""}) {
            RuleBroken refused = ruleBrokenBy(() -> copied(code, "Another"));

            assertThat(refused.faults()).as(code).extracting(Fault::field).containsExactly("code");
        }
        assertThat(p.kept.templates.all()).hasSize(1);
    }

    @Test
    void whatMayBeDone_followsTheStatus_forThoseWhoKeepTemplates() {
        TemplateQueries queries = p.use(TemplateQueries.class);

        assertThat(queries.one(p.chair, published).possible())
                .containsExactly(TemplateCommand.COPY, TemplateCommand.RETIRE);
        assertThat(queries.one(p.chair, copied(null, null).id()).possible())
                .containsExactly(TemplateCommand.REWRITE, TemplateCommand.COPY, TemplateCommand.PUBLISH);
        assertThat(queries.one(p.police.auditor(), published).possible()).isEmpty();
    }
}
