package org.caseaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tab dies at any moment while somebody types: nothing older than the last “Saved” is missing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KilledTabBrowserIT {
    private static final String SEED = "it.seed";
    private static final int ROUNDS = 6;
    private static final int MOST_STEPS = 25;
    private static final int AUTOSAVE = 15_000;
    private static final String[] WORDS = {"She ", "was ", "seen, ", "heard ", "and ", "asked; ", "the plan changed.\n"
    };

    /** What somebody at the tab has typed, and what the page last said to be saved. */
    private static final class Typist {
        private final Page page;
        private final Random random;
        private String typed = "";
        private String saved = "";

        Typist(Page page, Random random) {
            this.page = page;
            this.random = random;
        }

        void step() {
            switch (random.nextInt(5)) {
                case 0 -> page.locator("[id='a-good']").blur();
                case 1 -> page.clock().fastForward(AUTOSAVE);
                case 2 -> page.waitForTimeout(random.nextInt(200));
                default -> type();
            }
            look();
        }

        private void type() {
            String word = WORDS[random.nextInt(WORDS.length)];
            page.locator("[id='a-good']").focus();
            page.keyboard().press("Control+End");
            page.keyboard().type(word);
            typed += word;
        }

        /** Text and words beside it at one moment: only then does the one belong to the other. */
        private void look() {
            Map<?, ?> now = (Map<?, ?>) page.evaluate("() => ({text: document.getElementById('a-good').value,"
                    + " status: document.getElementById('status-a-good').textContent})");
            if (String.valueOf(now.get("status")).startsWith("Saved")) {
                saved = String.valueOf(now.get("text"));
            }
        }
    }

    @Test
    void nothingOlderThanTheLastSaved_isMissing() {
        long seed = Long.getLong(SEED, 20_261_125L);
        System.out.printf("Tabs are killed as -D%s=%d has it%n", SEED, seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            SmallAudit audit = SmallAudit.fresh();
            try (Window window = Browser.window(Look.DESKTOP)) {
                window.page().clock().install();
                SectionPage.of(window, audit, "seen", SectionPage.SEEN);
                Typist typist = new Typist(window.page(), random);
                int steps = 3 + random.nextInt(MOST_STEPS);
                for (int i = 0; i < steps; i++) {
                    typist.step();
                }
                kill(window.page());

                String there = Objects.requireNonNullElse(audit.answer("good"), "");
                String what = "round " + round + ", seed " + seed;
                assertThat(there).as(what).startsWith(typist.saved.strip());
                assertThat(typist.typed.strip()).as(what).startsWith(there.strip());
            }
        }
    }

    /** Without any of the courtesies with which a page is closed: the process it lives in is ended from outside. */
    private static void kill(Page page) {
        boolean[] crashed = {false};
        page.onCrash(gone -> crashed[0] = true);
        page.context()
                .browser()
                .newBrowserCDPSession()
                .send("SystemInfo.getProcessInfo")
                .getAsJsonArray("processInfo")
                .forEach(process -> endIfPage(process.getAsJsonObject()));
        page.context().waitForCondition(() -> crashed[0]);
    }

    private static void endIfPage(JsonObject process) {
        if (process.get("type").getAsString().equals("renderer")) {
            ProcessHandle.of(process.get("id").getAsLong()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
