package org.caseaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a section page of a form with 250 questions costs, told and not judged: the time is the machine's as well. What a page
 * of the shipped tools weighs is tested by {@code SectionWeightTest}. Run by name: {@code -Dit.test=SectionSpeedBenchmark}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SectionSpeedBenchmark {
    private static final int SECTIONS = 10;
    private static final int QUESTIONS = 25;
    private static final int TIMES = 60;
    private static final String LONG_ANSWER = "She was seen alone, and what she said changed the plan. ".repeat(10);

    @Test
    void weightAndTime_areTold() {
        SmallAudit audit = largeForm();
        try (Window window = Browser.window(Look.DESKTOP)) {
            List<Response> loaded = new ArrayList<>();
            window.open("/work", SmallAudit.AUDITOR);
            window.page().onResponse(loaded::add);
            SectionPage.of(window, audit, "s1", "Section 1");
            window.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            int weight = loaded.stream()
                    .filter(Response::ok)
                    .map(Response::url)
                    .distinct()
                    .filter(address -> !address.endsWith("/work"))
                    .mapToInt(address -> weight(window, address))
                    .sum();

            long[] times = times(window, audit.page("sections", "s1"));
            System.out.printf(
                    "Section page, %d questions in the form: %d ms at the median, %d ms for 95 of 100; %d kB in %d answers%n",
                    SECTIONS * QUESTIONS, times[TIMES / 2], times[TIMES * 95 / 100], weight / 1000, loaded.size());
        }
    }

    /** Asked for again, because the browser does not keep what it has shown. */
    private static int weight(Window window, String address) {
        APIResponse answer = window.context().request().get(address);
        int weight = answer.body().length;
        answer.dispose();
        return weight;
    }

    /** Milliseconds from asking to having it whole, in order; a little more than the server needs. */
    private static long[] times(Window window, String page) {
        long[] times = new long[TIMES];
        for (int i = -TIMES; i < TIMES; i++) { // as many before, to warm up
            long start = System.nanoTime();
            APIResponse answer = window.context().request().get(page);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1_000_000;
            }
            assertThat(answer.status()).isEqualTo(200);
            answer.dispose();
        }
        Arrays.sort(times);
        return times;
    }

    private static SmallAudit largeForm() {
        String code = "t" + UUID.randomUUID().toString().substring(0, 8);
        String sections = IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(SectionSpeedBenchmark::section)
                .collect(Collectors.joining(","));
        SmallAudit audit = SmallAudit.fresh(
                code,
                "{\"code\":\"%s\",\"name\":\"Large\",\"purpose\":\"To be measured.\",\"hours\":8,\"sections\":[%s]}"
                        .formatted(code, sections));
        IntStream.rangeClosed(1, QUESTIONS).forEach(q -> audit.write("q1-" + q, LONG_ANSWER));
        return audit;
    }

    private static String section(int number) {
        String questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(q ->
                        "{\"code\":\"q%d-%d\",\"text\":\"What was found as to point %d of this section?\",\"type\":\"TEXT\","
                                        .formatted(number, q, q)
                                + "\"guidance\":\"Look at the visits, the plan, and what the child said about it.\","
                                + "\"purpose\":\"EVIDENCE\",\"class\":\"QUALITY\",\"required\":true}")
                .collect(Collectors.joining(","));
        return "{\"code\":\"s%d\",\"title\":\"Section %d\",\"questions\":[%s]}".formatted(number, number, questions);
    }
}
