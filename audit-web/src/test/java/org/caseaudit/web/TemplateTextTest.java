package org.caseaudit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no template may hold, read as plain text: the build cannot be given a policy for it. */
class TemplateTextTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** The token of a form that changes something is in one place, so that it cannot be forgotten. */
    private static final Set<String> WRITE_FORMS = Set.of("layout/form.jte", "layout/filter.jte");

    private static final Map<String, Pattern> FORBIDDEN = new LinkedHashMap<>(Map.of(
            "a form outside layout/form.jte and layout/filter.jte",
            Pattern.compile("<form\\b"),
            // Attributes checks the names and escapes the values itself; nothing else goes out as it is
            "unescaped output",
            Pattern.compile(
                    "\\$unsafe\\{(?!([a-z]\\w*(\\(\\w*\\))?\\.)*(a|groupA)ttributes(\\(\\))?\\.written\\(\\)})"),
            "an inline script",
            Pattern.compile("<script\\b(?![^>]*\\ssrc=)"),
            "an inline style",
            Pattern.compile("<style\\b|\\sstyle\\s*="),
            "an inline event handler",
            Pattern.compile("\\son[a-z]+\\s*=\\s*[\"'$]"),
            "an address that runs",
            Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE)));

    @Test
    void templates_holdNothingForbidden() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".jte")).toList()) {
                String name = TEMPLATES.relativize(file).toString();
                List<String> wrong = wrongIn(name, Files.readString(file));
                if (!wrong.isEmpty()) {
                    found.put(name, wrong);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            help/a.jte       | <form action="/x">                              | a form outside layout/form.jte and layout/filter.jte
            help/a.jte       | <p>$unsafe{view.text()}</p>                     | unescaped output
            help/a.jte       | <p>$unsafe{view.attributes()}</p>               | unescaped output
            help/a.jte       | <p>$unsafe{text + attributes.written()}</p>     | unescaped output
            help/a.jte       | <script>alert(1)</script>                       | an inline script
            help/a.jte       | <script type="module">go()</script>             | an inline script
            help/a.jte       | <p style="color: red">                          | an inline style
            help/a.jte       | <style>p {}</style>                             | an inline style
            help/a.jte       | <a onclick="go()">                              | an inline event handler
            help/a.jte       | <a href="JavaScript:go()">                      | an address that runs
            """)
    void wrongIn_findsEachForbiddenThing(String name, String text, String wrong) {
        assertThat(wrongIn(name, text)).containsExactly(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            layout/form.jte  | <form method="post">
            govuk/a.jte      | <input $unsafe{attributes.written()}>
            govuk/a.jte      | <input $unsafe{tabs.get(i).attributes().written()}>
            help/a.jte       | <script src="/a.js"></script>
            help/a.jte       | <p>More on this = more</p>
            """)
    void wrongIn_leavesTheRest(String name, String text) {
        assertThat(wrongIn(name, text)).isEmpty();
    }

    private static List<String> wrongIn(String name, String text) {
        Predicate<Map.Entry<String, Pattern>> allowed =
                rule -> rule.getKey().startsWith("a form") && WRITE_FORMS.contains(name);
        return FORBIDDEN.entrySet().stream()
                .filter(allowed.negate())
                .filter(rule -> rule.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
