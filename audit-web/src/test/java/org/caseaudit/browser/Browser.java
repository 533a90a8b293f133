package org.caseaudit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.caseaudit.it.ServersForTests;

/**
 * One Chromium for all tests of a run, and a window of its own for each person in a test.
 *
 * <pre>{@code
 * try (Window auditor = Browser.window(Look.DESKTOP)) {
 *     MyWorkPage work = auditor.signIn("schools-auditor");
 * }
 * }</pre>
 */
final class Browser {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** How somebody looks at the pages. */
    enum Look {
        DESKTOP(1280, 900, true),
        PHONE(320, 720, true),
        WITHOUT_JAVASCRIPT(1280, 900, false);

        private final int width;
        private final int height;
        private final boolean script;

        Look(int width, int height, boolean script) {
            this.width = width;
            this.height = height;
            this.script = script;
        }
    }

    static Window window(Look look) {
        BrowserContext context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(look.width, look.height)
                        .setJavaScriptEnabled(look.script)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setBaseURL(ServersForTests.baseUrl()));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return new Window(context, page, look.script);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.executable())
                            .setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
