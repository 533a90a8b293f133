package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.caseaudit.dev.ApiClient;
import org.caseaudit.dev.People;

/** Everything the demo does once the servers run; the tests run the same against the server they started. */
public final class DemoRun {
    private DemoRun() {}

    /**
     * Loads the synthetic partnership, runs the neglect audit and leaves a second audit open; what is there already stays.
     *
     * @return the key figures of the neglect audit's published report
     */
    public static ObjectNode load(ApiClient api, Consumer<String> progress) throws Exception {
        DemoPartnership partnership = DemoPartnership.load(api, People.synthetic());
        progress.accept(
                partnership.agencyCount() + " agencies and " + partnership.peopleCount() + " people, all synthetic");
        DemoData data = DemoData.neglectAudit();
        partnership.put("administrator", "/settings", data.settings());
        String cycle = NeglectAudit.find(partnership, data.theme());
        if (cycle == null) {
            cycle = new NeglectAudit(partnership, data, progress).run();
        } else {
            progress.accept("The neglect audit is there already");
        }
        if (NeglectAudit.find(partnership, OpenAudit.THEME) == null) {
            progress.accept("The cases of a second audit are drawn from a list of candidates; its forms go out");
            new OpenAudit(partnership).launch();
        }
        return partnership
                .get("chair", cycle + "/report/published")
                .body()
                .at("/content/figures")
                .deepCopy();
    }
}
