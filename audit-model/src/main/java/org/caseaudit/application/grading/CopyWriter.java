package org.caseaudit.application.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.grading.FormCopy.AnswerCopy;
import org.caseaudit.application.grading.FormCopy.FileCopy;
import org.caseaudit.application.grading.FormCopy.GradeCopy;
import org.caseaudit.application.grading.FormCopy.SectionCopy;
import org.caseaudit.application.grading.FormCopy.Written;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.AnswerWords;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Puts template, answers, files, grades and names together into one copy. */
final class CopyWriter {
    private final Assignment form;
    private final FormDesk.Setting setting;
    private final TemplateDefinition tool;
    private final List<FormEntry> entries;
    private final Map<String, List<EvidenceFile>> files;
    private final Map<PersonId, String> names;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> gradedNow = new HashSet<>();

    CopyWriter(
            Assignment form,
            FormDesk.Setting setting,
            List<FormEntry> entries,
            List<EvidenceFile> files,
            Map<PersonId, String> names) {
        this.form = form;
        this.setting = setting;
        this.tool = setting.template().definition();
        this.entries = entries;
        this.files = files.stream()
                .collect(Collectors.groupingBy(file -> file.attachedTo().question()));
        this.names = names;
        for (Section section : FormRules.visibleSections(tool, setting.context(entries))) {
            gradedNow.add(section.code());
            section.questions().forEach(question -> asked.add(question.code()));
        }
    }

    FormCopy copy() {
        return new FormCopy(
                form.id(),
                setting.cycle().theme(),
                setting.caseFile().pseudonym(),
                setting.agency().name(),
                names.get(form.auditor()),
                form.due(),
                form.state(),
                form.submittedAt(),
                form.signedOffAt(),
                tool.name(),
                setting.template().number(),
                sections(),
                tool.overallGrade() ? grade(TemplateDefinition.OVERALL) : null);
    }

    /** What the form shows, and what it no longer shows but somebody once wrote. */
    private List<SectionCopy> sections() {
        List<SectionCopy> sections = new ArrayList<>();
        for (Section section : tool.sections()) {
            List<AnswerCopy> answers = section.questions().stream()
                    .map(this::answer)
                    .filter(a -> a.asked()
                            || a.answer() != null
                            || a.evidence() != null
                            || !a.files().isEmpty())
                    .toList();
            GradeCopy grade = section.graded() ? grade(section.code()) : null;
            boolean graded = grade != null && (grade.grade() != null || grade.reason() != null);
            if (gradedNow.contains(section.code()) || !answers.isEmpty() || graded) {
                sections.add(new SectionCopy(section.code(), section.title(), answers, grade));
            }
        }
        return sections;
    }

    private AnswerCopy answer(Question question) {
        Optional<FormEntry> entry = entry(EntryKind.ANSWER, question.code());
        EntryText text = entry.map(FormEntry::text).orElse(EntryText.NOTHING);
        return new AnswerCopy(
                question.code(),
                question.text(),
                AnswerWords.of(question, text.content()),
                text.grounds(),
                files.getOrDefault(question.code(), List.of()).stream()
                        .map(file -> new FileCopy(file.name(), file.size(), file.sha256()))
                        .toList(),
                asked.contains(question.code()),
                entry.map(this::written).orElse(null));
    }

    private GradeCopy grade(String section) {
        Optional<FormEntry> entry = entry(EntryKind.GRADE, section);
        GivenGrade given = entry.map(FormEntry::grade).orElse(new GivenGrade(null, null));
        return new GradeCopy(
                AnswerWords.of(tool.scale(), given),
                given.reason(),
                entry.map(this::written).orElse(null));
    }

    private Optional<FormEntry> entry(EntryKind kind, String code) {
        return entries.stream().filter(entry -> entry.is(kind, code)).findFirst();
    }

    private Written written(FormEntry entry) {
        return new Written(names.get(entry.savedBy()), entry.savedAt(), entry.revision());
    }
}
