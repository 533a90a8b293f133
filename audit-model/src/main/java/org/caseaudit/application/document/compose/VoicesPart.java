package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.CaseVoices;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.voice.VoiceKind;

/**
 * What children, parents and practitioners said. Their words stand only in the restricted report: among a handful of
 * children, words can tell who spoke.
 */
final class VoicesPart implements Part {
    private final Telling telling;

    VoicesPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Voices of children, parents and practitioners";
    }

    @Override
    public List<Block> blocks() {
        Narrative narrative = telling.report().narrative();
        List<Block> blocks = new ArrayList<>(telling.paragraphs(narrative.childsVoice()));
        if (ReportWords.written(narrative.childsVoiceMissingBecause())) {
            blocks.add(
                    new Block.Labelled("Why no child speaks in this report:", narrative.childsVoiceMissingBecause()));
        }
        blocks.add(new Block.Paragraph(heard()));
        if (telling.byCase()) {
            telling.report().voices().forEach(voices -> add(blocks, voices));
        }
        return blocks;
    }

    private String heard() {
        Map<VoiceKind, Integer> all = new EnumMap<>(VoiceKind.class);
        for (CaseVoices voices : telling.report().voices()) {
            voices.heard().forEach(voice -> all.merge(voice.kind(), 1, Integer::sum));
            voices.withoutConsent().forEach((kind, number) -> all.merge(kind, number, Integer::sum));
        }
        return all.isEmpty() ? "Nobody was heard." : "Heard: " + counts(all) + ".";
    }

    private static String counts(Map<VoiceKind, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> words(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(VoiceKind kind, int number) {
        return switch (kind) {
            case CHILD -> ReportWords.count(number, "child", "children");
            case PARENT -> ReportWords.count(number, "parent");
            case PRACTITIONER -> ReportWords.count(number, "practitioner");
        };
    }

    private void add(List<Block> blocks, CaseVoices voices) {
        blocks.add(new Block.Heading(3, "Case " + voices.pseudonym()));
        voices.heard()
                .forEach(voice -> blocks.add(
                        new Block.Quotation(voice.text(), ReportWords.of(voice.kind()) + ". " + voice.how())));
        if (!voices.withoutConsent().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "Heard and not quoted, because there is no consent: " + counts(voices.withoutConsent()) + "."));
        }
    }
}
