package org.caseaudit.application.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.template.TemplateDefinition;

/** The audit tools that ship with the product: a partnership starts from one of them and makes it its own. */
public final class TemplateLibrary {
    /** Named one by one, since a class path inside a WAR cannot be listed; a test compares them with the files. */
    private static final List<String> CODES = List.of(
            "core-case-audit",
            "neglect",
            "voice-of-the-child",
            "equality-and-diversity",
            "management-oversight",
            "multi-agency-involvement");

    private TemplateLibrary() {}

    /** The codes of the shipped templates, in the order in which to offer them. */
    public static List<String> codes() {
        return CODES;
    }

    /** The shipped template of this code; empty when there is none. */
    public static Optional<TemplateDefinition> find(String code) {
        return CODES.contains(code) ? Optional.of(load(code)) : Optional.empty();
    }

    /** All shipped templates, in the order in which to offer them. */
    public static List<TemplateDefinition> all() {
        return CODES.stream().map(TemplateLibrary::load).toList();
    }

    private static TemplateDefinition load(String code) {
        try (InputStream file =
                TemplateLibrary.class.getResourceAsStream("/org/caseaudit/templates/" + code + ".json")) {
            if (file == null) {
                throw new IllegalStateException("The shipped template " + code + " is not on the class path");
            }
            return TemplateDocument.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
