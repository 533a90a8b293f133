package org.caseaudit.domain.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.report.CombinedReport.CaseVoices;
import org.caseaudit.domain.report.CombinedReport.HeardVoice;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceKind;

/** What children, parents and practitioners said, in their words only where they agreed. */
final class ReportedVoices {
    private final ReportMaterial material;

    ReportedVoices(ReportMaterial material) {
        this.material = material;
    }

    List<CaseVoices> voices() {
        Map<CaseId, List<Voice>> byCase =
                material.statements().voices().stream().collect(Collectors.groupingBy(Voice::caseFile));
        return material.cases().stream()
                .filter(c -> byCase.containsKey(c.id()))
                .map(c -> voices(c.pseudonym(), byCase.get(c.id())))
                .toList();
    }

    private static CaseVoices voices(String pseudonym, List<Voice> all) {
        Map<VoiceKind, Integer> withoutConsent = new EnumMap<>(VoiceKind.class);
        all.stream().filter(v -> !v.mayBeUsed()).forEach(v -> withoutConsent.merge(v.kind(), 1, Integer::sum));
        List<HeardVoice> heard = all.stream()
                .filter(Voice::mayBeUsed)
                .sorted(Comparator.comparing(Voice::kind))
                .map(v ->
                        new HeardVoice(v.kind(), v.content().how(), v.content().text()))
                .toList();
        return new CaseVoices(pseudonym, heard, withoutConsent);
    }
}
