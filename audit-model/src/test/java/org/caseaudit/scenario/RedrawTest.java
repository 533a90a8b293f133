package org.caseaudit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseaudit.application.sampling.ReplaceDrawnCase;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.application.sampling.SampleQueries.DrawView;
import org.caseaudit.application.sampling.SampleQueries.ListView;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws a recorded sample again by the commands of docs/redraw-a-sample.md, as they stand there, in a shell: whoever reads
 * that page needs neither our code nor our word.
 */
class RedrawTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path PAGE = Path.of("..", "docs", "redraw-a-sample.md");
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    private RunningAudit audit;

    @BeforeEach
    void theScrutineer_takesTheRecord_asTheApiGivesIt() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "the page is written for a shell");
        audit = RunningAudit.at(Moment.PLANNED);
        audit.beforeTheForms();
        audit.p
                .use(ReplaceDrawnCase.class)
                .handle(
                        audit.p.chair,
                        new ReplaceDrawnCase.Command(audit.sample(), audit.shared, "No agency knows the child."));
        Files.writeString(
                directory.resolve("frame.txt"),
                audit.p.use(SampleQueries.class).frame(audit.p.scrutineer, audit.cycle, 1));
    }

    private ListView list() {
        return audit.p
                .use(SampleQueries.class)
                .record(audit.p.scrutineer, audit.cycle)
                .lists()
                .get(0);
    }

    private List<String> run(int command) throws IOException, InterruptedException {
        Matcher commands = COMMANDS.matcher(Files.readString(PAGE));
        for (int i = 0; i <= command; i++) {
            assertThat(commands.find()).isTrue();
        }
        ProcessBuilder shell = new ProcessBuilder(SHELL.toString(), "-c", commands.group(1));
        shell.environment().put("SEED", list().draws().get(0).seed());
        Process process =
                shell.directory(directory.toFile()).redirectErrorStream(true).start();
        List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", printed)).isZero();
        return printed;
    }

    @Test
    void frame_hasTheHashThatWasRecorded_beforeThereWasASeed() throws Exception {
        assertThat(run(0)).containsExactly(list().frameHash());
        assertThat(list().frozenAt()).isBeforeOrEqualTo(list().draws().get(0).drawnAt());
    }

    @Test
    void tickets_areThoseOfTheRecord_inTheirOrder() throws Exception {
        DrawView draw = list().draws().get(0);
        assertThat(run(1))
                .hasSize(4)
                .containsExactlyElementsOf(draw.lots().stream()
                        .map(lot -> lot.stratum() + "\t" + lot.ticket() + "\t" + lot.candidate())
                        .toList());
    }

    @Test
    void drawnCases_areTheFirstOfTheirStratum_andAReplacedOneGaveWayToTheNext() {
        assertThat(list().draws().get(0).lots())
                .extracting(lot -> lot.stratum() + " " + lot.place() + " " + lot.state())
                .containsExactly("north 1 REPLACED", "north 2 DRAWN", "south 1 DRAWN", "south 2 RESERVE");
    }
}
