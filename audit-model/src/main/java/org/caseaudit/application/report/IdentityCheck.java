package org.caseaudit.application.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.IdentityTraces;
import org.caseaudit.domain.casefile.IdentityTraces.Trace;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.ReportMaterial;
import org.caseaudit.domain.shared.Fault;

/**
 * Looks through every word of a report for who the children are, before it goes out: what is certain blocks, what may be
 * chance is pointed out. Nobody sees an identity by this, so no look is recorded: only where something stands is told, and
 * of which case.
 */
@Collaborator
public class IdentityCheck {
    private final CaseIdentities identities;

    @Inject
    public IdentityCheck(CaseIdentities identities) {
        this.identities = identities;
    }

    /**
     * What was found in a report.
     *
     * @param blockers a whole name, a date of birth, a record number
     * @param warnings a single name, which may be a word like any other
     */
    public record Found(List<Fault> blockers, List<Fault> warnings) {}

    Found in(ReportMaterial material, CombinedReport report) {
        Map<CaseId, String> pseudonyms =
                material.cases().stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        Map<String, CaseIdentity.IdentityContent> sealed = new LinkedHashMap<>();
        identities.of(material.cycle().id()).stream()
                .filter(identity -> pseudonyms.containsKey(identity.id()))
                .forEach(identity -> sealed.put(pseudonyms.get(identity.id()), identity.content()));
        IdentityTraces traces = new IdentityTraces(sealed);
        List<Fault> blockers = new ArrayList<>();
        List<Fault> warnings = new ArrayList<>();
        eachText(
                "report",
                Json.MAPPER.valueToTree(report),
                (place, text) -> traces.in(text)
                        .forEach(trace -> (trace.certain() ? blockers : warnings).add(fault(place, trace))));
        return new Found(blockers, warnings);
    }

    private static Fault fault(String place, Trace trace) {
        return new Fault(
                place,
                trace.certain()
                        ? "This tells who the child of " + trace.pseudonym()
                                + " is: a name, a date of birth or a record number. Write the pseudonym instead."
                        : "This may hold a name of the child of " + trace.pseudonym() + ". Check it.");
    }

    private static void eachText(String place, JsonNode node, BiConsumer<String, String> what) {
        if (node.isTextual()) {
            what.accept(place, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                eachText(place + "/" + i, node.get(i), what);
            }
        } else {
            node.properties().forEach(member -> eachText(place + "/" + member.getKey(), member.getValue(), what));
        }
    }
}
