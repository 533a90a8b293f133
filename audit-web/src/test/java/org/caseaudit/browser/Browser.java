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

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /**
     * How somebody looks at the pages: at a desk, or with an old phone, narrow and without script. What lies between is
     * walked through by {@link EveryLinkBrowserIT}.
     */
    enum Look {
        DESKTOP(WIDE, true),
        WITHOUT_JAVASCRIPT(NARROW, false);

        private final int width;
        private final boolean script;

        Look(int width, boolean script) {
            this.width = width;
            this.script = script;
        }
    }

    static Window window(Look look) {
        return window(look.width, look.script);
    }

    /** As narrow as WCAG asks for (1.4.10), with script. */
    static Window phone() {
        return window(NARROW, true);
    }

    private static Window window(int width, boolean script) {
        BrowserContext context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setJavaScriptEnabled(script)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setBaseURL(ServersForTests.baseUrl()));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return new Window(context, page, script);
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
