package org.caseaudit.application.template;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * A template as a JSON document, the form in which it is written by hand, imported, exported and kept per version.
 * {@code config/templates/README.md} tells its members.
 */
public final class TemplateDocument {
    /** The code of the refusal. */
    public static final String INVALID = "template-invalid";

    /** Where a fault stands that concerns the document as a whole. */
    public static final String WHOLE = "template";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private TemplateDocument() {}

    /**
     * Reads a template. Refuses with RuleBroken {@link #INVALID} and every fault at once what is not well-formed JSON,
     * has unknown or ill-typed members, or breaks a rule of {@code TemplateRules}.
     */
    public static TemplateDefinition read(String json) {
        try {
            return read(JSON.readTree(json == null ? "" : json));
        } catch (JsonProcessingException malformed) {
            throw refusal(List.of(new Fault(
                    WHOLE,
                    "This is not well-formed JSON" + place(malformed)
                            + ": look for a missing comma, quote or bracket, or for a member that is there twice.")));
        }
    }

    /** Reads a template that is JSON already; refuses the same. */
    public static TemplateDefinition read(JsonNode document) {
        if (document == null || !document.isObject()) {
            throw refusal(List.of(new Fault(WHOLE, "Send the template as one JSON object, in curly brackets.")));
        }
        TemplateReader reader = new TemplateReader();
        TemplateDefinition template = reader.read(document);
        List<Fault> faults = reader.faultsIn(template);
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        return template;
    }

    /** The canonical document of a valid template: {@code read(write(template))} equals it. */
    public static String write(TemplateDefinition template) {
        try {
            return JSON.writeValueAsString(toJson(template)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain nodes could not be written", impossible);
        }
    }

    /** The canonical document as a tree, for an answer of which it is a part. */
    public static JsonNode toJson(TemplateDefinition template) {
        return new TemplateWriter(JSON.getNodeFactory()).write(template);
    }

    private static RuleBroken refusal(List<Fault> faults) {
        String count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        return new RuleBroken(INVALID, "The template was not accepted; it has " + count + " to correct.", faults);
    }

    private static String place(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
