package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walk by curl in the README runs as it stands there. Skipped where there is no bash or curl, which the product does not need. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadmeWalkIT {
    @Test
    void walk_publishesAnAuditWithItsDissent() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/curl")) && Files.exists(Path.of("/bin/bash")), "needs bash and curl");
        Demo.figures();
        Process walk = start(script());
        String output = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(walk.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(walk.exitValue()).as(output).isZero();
        assertThat(output)
                .contains("\"forms\":2")
                .contains("\"returned\":2")
                .contains("\"agreedToDiffer\":1,\"dissents\":1")
                .contains("\"actions\":1");
    }

    private static String script() throws Exception {
        String readme = Files.readString(Path.of(System.getProperty("it.readme")));
        Matcher block = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static Process start(String script) throws Exception {
        ProcessBuilder bash =
                new ProcessBuilder("/bin/bash", "-euo", "pipefail", "-c", script).redirectErrorStream(true);
        bash.environment().put("BASE", ServersForTests.baseUrl());
        bash.environment().put("ISSUER", ServersForTests.keycloak().issuer());
        bash.environment().put("PASSWORD", ServersForTests.PASSWORD);
        return bash.start();
    }
}
