package org.caseaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.it.Demo;
import org.caseaudit.it.ServersForTests;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever signs in to the demo finds no link that leads nowhere, and every page they reach from their own work is read
 * without fault and without sideways scrolling on a phone. Of pages that differ only in what they are about, each person opens
 * two, and the first to come there looks at one.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryLinkBrowserIT {
    private static final int OF_A_KIND = 2;
    private static final String SOMETHING =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=/)\\d+(?=/|$)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schools-auditor",
                "schools-lead",
                "chair",
                "coordinator",
                "board-1",
                "scrutineer",
                "administrator"
            })
    void noLinkLeadsNowhere_andEveryPageIsForEverybody(String username) {
        Demo.figures();
        try (Window window = Browser.phone()) {
            window.open("/work", username);
            List<String> faults = new Walk(window).from("/work");
            assertThat(faults).as("what " + username + " meets").isEmpty();
        }
    }

    /** Through the pages, from link to link. */
    private static final class Walk {
        private static final Set<String> LOOKED_AT = new HashSet<>();

        private final Window window;
        private final Deque<String> waiting = new ArrayDeque<>();
        private final Set<String> known = new HashSet<>();
        private final Map<String, Integer> kinds = new HashMap<>();
        private final List<String> faults = new ArrayList<>();

        Walk(Window window) {
            this.window = window;
        }

        List<String> from(String start) {
            add(start);
            while (!waiting.isEmpty()) {
                visit(waiting.remove());
            }
            return faults;
        }

        private void add(String address) {
            if (known.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
                waiting.add(address);
            }
        }

        private static String kind(String address) {
            return address.replaceAll("\\?.*", "?").replaceAll(SOMETHING, "…");
        }

        private void visit(String address) {
            APIResponse answer = window.context()
                    .request()
                    .get(address, RequestOptions.create().setMaxRedirects(5));
            if (answer.status() != 200) {
                faults.add(answer.status() + " " + address);
            } else if (isPage(answer)) {
                links(answer).forEach(this::add);
                if (LOOKED_AT.add(kind(address))) {
                    look(address);
                }
            }
            answer.dispose();
        }

        /** A copy to keep is HTML too, but is saved and not shown. */
        private static boolean isPage(APIResponse answer) {
            return answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                    && !answer.headers().containsKey("content-disposition");
        }

        private void look(String address) {
            window.page().navigate(address);
            try {
                window.accessible();
            } catch (AssertionError fault) {
                faults.add(fault.getMessage());
            }
        }

        private static List<String> links(APIResponse answer) {
            return Jsoup.parse(answer.text(), answer.url()).select("a[href]").stream()
                    .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                    .filter(href -> href.startsWith(ServersForTests.baseUrl() + "/"))
                    .map(href -> href.substring(ServersForTests.baseUrl().length()))
                    .toList();
        }
    }
}
