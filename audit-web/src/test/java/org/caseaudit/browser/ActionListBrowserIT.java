package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chair takes in the action list Solihull's board published, finds what it lacks, and makes actions of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ActionListBrowserIT {
    private static final Path SOLIHULL = Path.of("../audit-model/src/test/resources/actionplan/solihull-2016-17.csv");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void list_comesInWithItsGaps_andALineBecomesAnActionOrIsStruck(Look look) throws IOException {
        SmallAudit audit = PublishedAudit.reporting();
        Path broken = Files.writeString(directory.resolve("broken.csv"), "action,due\nOne,soon\nTwo\n");
        try (Window chair = Browser.window(look)) {
            ListedPage list = ListedPage.of(chair, audit, PublishedAudit.CHAIR);
            chair.accessible();
            list = list.takeIn(broken);
            assertThat(list.errors()).containsText("Line 2: “soon” is no date.");
            assertThat(list.errors()).containsText("Line 3: Cells here: 1. Cells in the header: 2.");
            chair.accessible().screenshot("list-" + look + "-broken");

            list = list.takeIn(SOLIHULL);
            assertThat(list.lines()).hasCount(12);
            assertThat(list.counted()).containsText("12 of 12 are no actions yet");
            assertThat(list.counted()).containsText("2 without a clear owner");
            assertThat(list.counted()).containsText("12 without a date");
            chair.accessible().screenshot("list-" + look + "-solihull");

            list.follow("Complete or strike line 6");
            LinePage line = new LinePage(chair, "Line 6");
            assertThat(line.page.locator("main")).containsText("The list says: LSCB trainer");
            line.press("Make it an action");
            line = new LinePage(chair, "Line 6");
            assertThat(line.errors()).containsText("Name the person who owns the action.");
            assertThat(line.errors()).containsText("Enter the date by which it is done.");
            chair.accessible().screenshot("list-" + look + "-line-errors");
            line.field("owner").selectOption(SmallAudit.partnership().person(SmallAudit.LEAD));
            line.field("agency").selectOption(SmallAudit.partnership().agency("schools"));
            line.field("deadline-day").fill("31");
            line.field("deadline-month").fill("3");
            line.field("deadline-year").fill("2028");
            line.field("measure").fill("Eight of ten staff use it.");
            line.press("Make it an action");
            list = new ListedPage(chair);
            assertThat(list.lines().nth(5)).containsText("Is an action now");

            list.follow("Complete or strike line 12");
            line = new LinePage(chair, "Line 12");
            line.page.locator("details > summary").click();
            line.press("Strike it");
            line = new LinePage(chair, "Line 12");
            assertThat(line.errors()).isVisible();
            chair.accessible();
            line.field("reason").fill("The panel has met since.");
            line.press("Strike it");
            list = new ListedPage(chair);
            assertThat(list.lines().nth(11)).containsText("Struck");
            assertThat(list.counted()).containsText("10 of 12 are no actions yet");
            list = list.takeIn(SOLIHULL);
            assertThat(list.errors()).containsText("This list is in already");
            chair.accessible();
        }
    }

    private static final class LinePage extends AuditPage {
        LinePage(Window window, String heading) {
            super(window, heading);
        }
    }
}
