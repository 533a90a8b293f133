package org.caseaudit.web.govuk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our components render the examples GOV.UK Frontend publishes for those who write its templates anew. */
class UpstreamExamplesTest {
    private static final Map<String, Function<Options, JteModel>> COMPONENTS = new TreeMap<>(Map.ofEntries(
            entry("back-link", PageExamples::backLink),
            entry("breadcrumbs", PageExamples::breadcrumbs),
            entry("button", FieldExamples::button),
            entry("character-count", FieldExamples::characterCount),
            entry("checkboxes", FieldExamples::checkboxes),
            entry("date-input", FieldExamples::dateInput),
            entry("details", PageExamples::details),
            entry("error-message", FieldExamples::errorMessage),
            entry("error-summary", FieldExamples::errorSummary),
            entry("fieldset", FieldExamples::fieldset),
            entry("file-upload", FieldExamples::fileUpload),
            entry("footer", PageExamples::footer),
            entry("generic-header", PageExamples::genericHeader),
            entry("hint", FieldExamples::hint),
            entry("input", FieldExamples::input),
            entry("inset-text", PageExamples::insetText),
            entry("label", FieldExamples::label),
            entry("notification-banner", PageExamples::notificationBanner),
            entry("pagination", PageExamples::pagination),
            entry("panel", PageExamples::panel),
            entry("radios", FieldExamples::radios),
            entry("select", FieldExamples::select),
            entry("service-navigation", PageExamples::serviceNavigation),
            entry("skip-link", PageExamples::skipLink),
            entry("summary-list", PageExamples::summaryList),
            entry("table", PageExamples::table),
            entry("tabs", PageExamples::tabs),
            entry("tag", PageExamples::tag),
            entry("task-list", PageExamples::taskList),
            entry("textarea", FieldExamples::textarea),
            entry("warning-text", PageExamples::warningText)));

    /** An example of upstream's. */
    private record Example(String component, String name, Options options, String html) {
        String title() {
            return component + ": " + name;
        }

        String expected() {
            Element dom = Dom.read(html);
            // not ours to show: crown, licence and Crown copyright are the government's
            dom.select(".govuk-footer__crown, [class^=govuk-footer__licence], .govuk-footer__meta-item:last-child")
                    .remove();
            if (component.equals("date-input") && !options.has("namePrefix")) {
                dom.select("input").forEach(part -> part.attr("name", options.text("id") + "-" + part.attr("name")));
            }
            return Dom.write(dom);
        }

        String rendered() {
            JteModel model = COMPONENTS.get(component).apply(options);
            return Dom.write(Dom.read(model.render()));
        }
    }

    @TestFactory
    Stream<DynamicTest> examples_areRenderedAsUpstreamDoes() {
        List<String> unsupported = unsupported();
        return all().map(example -> DynamicTest.dynamicTest(example.title(), () -> {
            if (!unsupported.contains(example.title())) {
                assertThat(example.rendered()).as(example.title()).isEqualTo(example.expected());
            } else if (example.rendered().equals(example.expected())) {
                fail(example.title() + " is rendered as upstream does: take it off unsupported.txt");
            }
        }));
    }

    @Test
    void unsupported_areExamplesOfUpstream() {
        assertThat(all().map(Example::title)).containsAll(unsupported());
        assertThat(unsupported()).doesNotHaveDuplicates();
    }

    @Test
    void templates_allHaveExamples() throws IOException {
        Set<String> partsOfComponents = Set.of("form-group", "summary-list-action");
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte/govuk"))) {
            assertThat(templates.map(file -> file.getFileName().toString().replace(".jte", "")))
                    .filteredOn(name -> !partsOfComponents.contains(name))
                    .containsExactlyInAnyOrderElementsOf(COMPONENTS.keySet());
        }
    }

    /** An example of upstream's that is none of ours any more must be noticed, so must one that is new. */
    @Test
    void comparison_canFail() {
        Example tag = all().filter(example -> example.title().equals("tag: green"))
                .findFirst()
                .orElseThrow();
        assertThat(tag.expected()).isEqualTo(tag.rendered());
        assertThat(Dom.write(Dom.read(tag.html.replace("green", "red")))).isNotEqualTo(tag.rendered());
        assertThat(Dom.write(Dom.read(tag.html.replace("Green", "Gone")))).isNotEqualTo(tag.rendered());
        assertThat(Dom.write(Dom.read(tag.html.replace("strong", "span")))).isNotEqualTo(tag.rendered());
    }

    private static List<String> unsupported() {
        return read("unsupported.txt")
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    private static Stream<Example> all() {
        return COMPONENTS.keySet().stream().flatMap(UpstreamExamplesTest::examples);
    }

    private static Stream<Example> examples(String component) {
        // made-up attributes that no element has; ours let only data- through
        String json = read("fixtures/" + component + ".json")
                .replaceAll("(?<![\\w-])(first|second|another|my|test)-attribute", "data-$1-attribute");
        List<Example> all = new ArrayList<>();
        for (JsonNode example : json(json).path("fixtures")) {
            all.add(new Example(
                    component,
                    example.path("name").asText(),
                    new Options(example.path("options")),
                    example.path("html").asText()));
        }
        assertThat(all).as("examples of " + component).isNotEmpty();
        return all.stream();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream file = UpstreamExamplesTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
