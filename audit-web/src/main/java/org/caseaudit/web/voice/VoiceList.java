package org.caseaudit.web.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.voice.VoiceQueries.VoiceView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.London;

/** The voices of an audit, case by case; a case of which nothing was heard is told too. */
public record VoiceList(String theme, List<OfCase> cases) {
    /** @param record where one is recorded; null for who cannot */
    public record OfCase(String pseudonym, String record, List<Heard> voices) {}

    /**
     * @param text null where the reader may not read the words
     * @param change where it is changed, or null
     */
    public record Heard(String who, Tag consent, String text, String about, String consentNote, String change) {}

    static VoiceList of(
            String theme,
            String address,
            Set<CaseId> recordable,
            List<CaseView> cases,
            List<VoiceView> voices,
            Map<AgencyId, String> agencies) {
        return new VoiceList(
                theme,
                cases.stream()
                        .map(child -> new OfCase(
                                child.pseudonym(),
                                recordable.contains(child.id())
                                        ? address + "/new?case=" + child.id().value()
                                        : null,
                                voices.stream()
                                        .filter(voice -> voice.caseFile().equals(child.id()))
                                        .map(voice -> heard(address, recordable.contains(child.id()), voice, agencies))
                                        .toList()))
                        .toList());
    }

    private static Heard heard(String address, boolean open, VoiceView voice, Map<AgencyId, String> agencies) {
        String by = voice.agency() == null ? "chair or coordinator" : agencies.get(voice.agency());
        String how = voice.how() == null ? "" : voice.how().replaceFirst("[.\\s]*$", "") + ". ";
        return new Heard(
                VoiceWords.kind(voice.kind()),
                VoiceWords.tag(voice.consent()),
                voice.text(),
                how + "Gathered on " + London.day(voice.gatheredOn()) + ", recorded by " + by + ".",
                voice.consentNote(),
                open && voice.mayAmend() ? address + "/" + voice.id().value() : null);
    }
}
