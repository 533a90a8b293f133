package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The synthetic audit as it stands in {@code neglect-audit.json}, where each of its figures can be counted by hand. */
record DemoData(
        String theme,
        String whyNow,
        String boardPriority,
        String scope,
        List<String> keyLines,
        String sampleMethod,
        String sampleNote,
        String template,
        JsonNode settings,
        List<String> agencies,
        List<String> sections,
        List<DemoCase> cases,
        List<Difference> differences,
        List<NilReturn> nilReturns,
        List<NotJudged> notJudged,
        List<DemoAttendance> attendance,
        List<Form> late,
        List<Returned> returned,
        List<Form> withdrawn,
        List<Form> empty,
        List<Copied> copied,
        List<DemoFinding> findings,
        DemoChallenge challenge,
        List<DemoDecision> decisions,
        List<LeftOut> leftOut,
        Map<String, String> narrative,
        List<DemoRecommendation> recommendations,
        List<DemoVoice> voices,
        DemoConcern concern) {

    record DemoCase(String pseudonym, JsonNode details, JsonNode identity, Map<String, String> grades) {}

    /** An agency's grade that is not the one the others gave. */
    record Difference(String caseName, String section, String agency, String grade) {}

    record NilReturn(String caseName, String agency, String kind, String reason) {}

    /** A section an agency could not judge. */
    record NotJudged(String caseName, String section, String agency, String reason) {}

    /** Who was at the meeting: a person, or a guest by what they are; without agency one of the office. */
    record DemoAttendance(String agency, String person, String guest, String presence) {}

    record Form(String caseName, String agency) {}

    record Returned(String caseName, String agency, String reason, String question, String correction) {}

    /** The same words in several forms of one agency. */
    record Copied(String agency, String question, List<String> caseNames, String text) {}

    /** One agency's doubt of another's grade, with both sides and what the meeting made of it. */
    record DemoChallenge(
            String caseName,
            String section,
            String challenger,
            String challenged,
            String text,
            String evidence,
            String reply,
            String outcome,
            String reason) {}

    record DemoFinding(String caseName, String agency, String question, String text, String about) {}

    record DemoVoice(String caseName, String agency, String kind, String how, String consent, String text) {}

    /** An immediate concern and what became of it. */
    record DemoConcern(
            String caseName,
            String agency,
            String text,
            String manager,
            String managerOf,
            String action,
            String outcome) {}

    record DemoDecision(
            String caseName, String section, String kind, String grade, String reason, List<DemoDissent> dissents) {}

    record DemoDissent(String agency, String reason) {}

    record LeftOut(String text, String reason) {}

    record DemoRecommendation(String text, String noActionReason, List<DemoAction> actions) {}

    record DemoAction(String text, String owner, String agency, int days, String measure) {}

    /** What stands in the forms beside grades and findings. */
    record Answers(Map<String, Answer> answers, Map<String, String> reasons) {}

    record Answer(String value, String evidence) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static DemoData neglectAudit() {
        return read("neglect-audit.json", DemoData.class);
    }

    /** The candidates of the second audit, as a file somebody might hand in. */
    static String candidates() {
        try (InputStream file = DemoData.class.getResourceAsStream("candidates.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read candidates.csv", e);
        }
    }

    /** @param audit {@code neglect} or {@code voice} */
    static Answers answers(String audit) {
        return read(audit + "-answers.json", Answers.class);
    }

    /** The grade an agency gives: the one all give, unless it differs. */
    String grade(String caseName, String agency, String section) {
        return differences.stream()
                .filter(d -> d.caseName().equals(caseName)
                        && d.agency().equals(agency)
                        && d.section().equals(section))
                .map(Difference::grade)
                .findFirst()
                .orElseGet(() -> cases.stream()
                        .filter(c -> c.pseudonym().equals(caseName))
                        .findFirst()
                        .orElseThrow()
                        .grades()
                        .get(section));
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream file = DemoData.class.getResourceAsStream(resource)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
