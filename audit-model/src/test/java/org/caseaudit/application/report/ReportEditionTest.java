package org.caseaudit.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.document.DocumentQueries;
import org.caseaudit.application.document.DocumentQueries.DocumentView;
import org.caseaudit.application.report.ReportQueries.VersionView;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design, section 4: all agencies read a published report; grades and words of a case are for those at the table. */
class ReportEditionTest {
    private static final List<String> OF_ONE_CASE = List.of(
            "gradereason",
            "wholereason",
            "cannotjudge",
            "dissent0",
            "dissent1",
            "decision0",
            "decision1",
            "childsays",
            "childhow",
            "challenge0",
            "response0",
            "others0",
            "leftoutbecause");

    private static UniqueWordsAudit audit;

    @BeforeAll
    static void aPublishedReport() {
        audit = UniqueWordsAudit.of(6);
    }

    private static Actor actor(String who) {
        InMemoryPartnership p = audit.p;
        return switch (who) {
            case "chair" -> p.chair;
            case "coordinator" -> p.coordinator;
            case "scrutineer" -> p.scrutineer;
            case "board" -> p.boardMember;
            case "auditor at the table" -> p.police.auditor();
            case "lead at the table" -> p.health.lead();
            case "auditor of another agency" -> p.housing.auditor();
            case "lead of another agency" -> p.housing.lead();
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static VersionView read(Actor actor) {
        return audit.p.use(ReportQueries.class).published(actor, audit.cycle);
    }

    @ParameterizedTest(name = "{0} reads the {1} edition")
    @CsvSource({
        "chair,                     RESTRICTED",
        "coordinator,               RESTRICTED",
        "scrutineer,                RESTRICTED",
        "board,                     RESTRICTED",
        "auditor at the table,      RESTRICTED",
        "lead at the table,         RESTRICTED",
        "auditor of another agency, PUBLIC",
        "lead of another agency,    PUBLIC",
    })
    void published_isReadInTheEditionInWhichItsDocumentsAreTaken(String who, Edition edition) {
        VersionView read = read(actor(who));

        assertThat(read.edition()).isEqualTo(edition);
        assertThat(read.content())
                .isEqualTo(edition == Edition.PUBLIC ? audit.content().withoutCases() : audit.content());
        boolean takesCases = audit.p.use(DocumentQueries.class).of(actor(who), audit.cycle).stream()
                .map(DocumentView::edition)
                .anyMatch(Edition.RESTRICTED::equals);
        assertThat(takesCases).isEqualTo(edition == Edition.RESTRICTED);
    }

    @Test
    void agencyThatWasNotAtTheTable_readsOfNoCase_butWhatIsToBeLearnt() {
        String read = Json.write(read(audit.p.housing.lead()).content());

        assertThat(read).doesNotContainPattern("\\bC0\\d\\b");
        assertThat(OF_ONE_CASE).noneMatch(read::contains);
        assertThat(told("summary", "recommend", "action0", "measure", "good0", "develop", "outside"))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(read).contains(word));
    }

    private static List<String> told(String... kinds) {
        List<String> leftOut = audit.content().leftOut().stream()
                .map(CombinedReport.LeftOut::text)
                .toList();
        return audit.told.stream()
                .filter(word -> Stream.of(kinds).anyMatch(word::startsWith))
                .filter(word -> leftOut.stream().noneMatch(text -> text.contains(word)))
                .toList();
    }

    @Test
    void logOfChallenges_tellsThoseOfSingleCases_onlyToThoseAtTheTable() {
        Function<Actor, List<String>> challenged = who -> audit.p.use(LogQueries.class).of(who).byAgencies().stream()
                .map(c -> c.challenge().pseudonym())
                .collect(Collectors.toList());

        assertThat(challenged.apply(audit.p.police.lead())).containsExactly("C01");
        assertThat(challenged.apply(audit.p.housing.lead())).isEmpty();
    }
}
