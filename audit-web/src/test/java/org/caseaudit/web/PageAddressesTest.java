package org.caseaudit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * JAX-RS chooses the class first, by the most literal characters of its address, and does not look back when it has no
 * method for the rest (Jakarta RESTful Web Services 3.1, 3.7.2): a page below another class's address would be there and
 * answer 404.
 */
class PageAddressesTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^}]*))?}");

    @TestFactory
    Stream<DynamicTest> everyPage_isFoundAtItsAddress() {
        return PagesApp.PAGES.stream()
                .flatMap(page -> methods(page)
                        .map(method -> address(page) + below(method))
                        .distinct()
                        .map(address -> DynamicTest.dynamicTest(
                                page.getSimpleName() + " at " + address,
                                () -> assertThat(chosen(sample(address)))
                                        .as("the class that answers for a page of " + page.getSimpleName())
                                        .contains(address(page)))));
    }

    private static Stream<Method> methods(Class<?> page) {
        return Arrays.stream(page.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static String address(Class<?> page) {
        return slashed(page.getAnnotation(Path.class).value());
    }

    private static String below(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> slashed(path.value()))
                .orElse("");
    }

    private static String slashed(String path) {
        String stripped = path.replaceAll("^/|/$", "");
        return stripped.isEmpty() ? "" : "/" + stripped;
    }

    /** The address with something for every variable: the first choice where it lists them. */
    private static String sample(String address) {
        return VARIABLE.matcher(address)
                .replaceAll(variable -> variable.group(1) == null
                        ? "x"
                        : Matcher.quoteReplacement(variable.group(1).strip().split("\\|")[0]));
    }

    private static Optional<String> chosen(String path) {
        return PagesApp.PAGES.stream()
                .filter(page -> Pattern.matches(regex(address(page)), path)
                        || (hasMore(page) && Pattern.matches(regex(address(page)) + "/.*", path)))
                .map(PageAddressesTest::address)
                .max(Comparator.comparingInt(
                        address -> VARIABLE.matcher(address).replaceAll("").length()));
    }

    private static boolean hasMore(Class<?> page) {
        return methods(page).anyMatch(method -> !below(method).isEmpty());
    }

    private static String regex(String address) {
        return VARIABLE.matcher(address)
                .replaceAll(variable -> variable.group(1) == null
                        ? "[^/]+"
                        : "(" + Matcher.quoteReplacement(variable.group(1).strip()) + ")");
    }
}
