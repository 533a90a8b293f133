package org.caseaudit.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.caseaudit.browser.Browser.Look;
import org.caseaudit.it.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the README's tour from the demo, anew: {@code -Dit.test=TourPictures}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TourPictures {
    private static final Path PICTURES =
            Path.of(System.getProperty("it.readme")).resolveSibling("docs/pictures");

    @Test
    void pictures() {
        Demo.figures();
        String published = pageOf(Demo.cycle("PUBLISHED"));
        String open = pageOf(Demo.cycle("OPEN"));
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open("/work", "schools-auditor");
            keep(window, "1-my-work");
            window.open(
                    pageOf(Demo.form("schools-auditor", "ASSIGNED")) + "/sections/seen-and-heard", "schools-auditor");
            keep(window, "2-form");
        }
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open(open + "/progress", "chair");
            keep(window, "3-progress");
            window.open(published + "/meeting?show=all", "chair");
            keep(window, "4-meeting");
            window.open(published + "/report/preview", "chair");
            keep(window, "5-report");
        }
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open(published.replace("/cycles/", "/reports/"), "board-1");
            keep(window, "6-board");
        }
    }

    private static String pageOf(String address) {
        return address.replaceFirst("^/api", "");
    }

    /** As much as fits on a screen. */
    private static void keep(Window window, String name) {
        window.page().locator("h1").waitFor();
        window.page().waitForLoadState();
        window.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
