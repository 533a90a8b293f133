package org.caseaudit.web.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.template.AnswerWords;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.grading.EntryBlock.Asked;
import org.caseaudit.web.grading.EntryBlock.Control;
import org.caseaudit.web.grading.EntryBlock.Side;
import org.caseaudit.web.grading.EntryBlock.Sides;
import org.caseaudit.web.grading.EntryBlock.Stand;
import org.caseaudit.web.grading.Saved.Refused;
import org.caseaudit.web.layout.London;

/** Makes the questions and grades of a form into what a page asks, with what stands there and what was typed. */
final class EntryBlocks {
    /** From here on a list to choose from is shorter than the buttons. */
    private static final int MOST_RADIOS = 12;

    private static final EntryView NOTHING = new EntryView(null, null, null, null, 0, null, null, null);

    private final FormHead head;
    private final FormView form;
    private final Kept kept;
    private final FormErrors errors;
    private final Map<String, Long> files;
    private final Map<EntryKey, EntryView> stored = new HashMap<>();

    /**
     * @param head null where the tool is tried without a form behind it
     * @param files how many there are, by question
     */
    EntryBlocks(FormHead head, FormView form, Map<String, Long> files, Kept kept, FormErrors errors) {
        this.head = head;
        this.form = form;
        this.files = files;
        this.kept = kept;
        this.errors = errors;
        form.entries().forEach(entry -> stored.put(EntryKey.of(entry), entry));
    }

    EntryBlock question(Question question) {
        EntryKey key = EntryKey.answer(question.code());
        EntryView stands = stored.getOrDefault(key, NOTHING);
        boolean typed = kept.shows(key);
        SentEntry sent = typed ? kept.entry(key) : null;
        String value = typed ? shown(question, sent) : stands.content();
        return new EntryBlock(
                key,
                control(question),
                asked(question),
                Field.of(key.value(), question.text()).value(value).error(errors.at(key.value())),
                question.type() == QuestionType.DATE ? date(question, key, typed, value) : null,
                choices(question, value),
                grounds(key, question.type() == QuestionType.YES_NO || stands.grounds() != null, sent, stands),
                stand(key, sent, stands),
                clearing(key),
                sides(key, stands, text -> new Side(AnswerInWords.of(question, text.content()), text.grounds())));
    }

    /** @param section code of the section, or overall */
    EntryBlock grade(String section, String of) {
        EntryKey key = EntryKey.grade(section);
        EntryView stands = stored.getOrDefault(key, NOTHING);
        SentEntry sent = kept.shows(key) ? kept.entry(key) : null;
        boolean whole = section.equals(TemplateDefinition.OVERALL);
        Asked asked = new Asked(
                null,
                whole ? "How do you grade the case as a whole?" : "Your grade for “" + of + "”",
                false,
                whole
                        ? "Your own judgement of everything you found, not an average of the sections."
                        : "Read what each grade means, and choose the one your evidence above supports.",
                null,
                null,
                false);
        return new EntryBlock(
                key,
                Control.RADIOS,
                asked,
                Field.of(key.value(), asked.question())
                        .value(sent == null ? stands.content() : sent.text().content())
                        .error(errors.at(key.value())),
                null,
                grades(),
                grounds(key, true, sent, stands),
                stand(key, sent, stands),
                clearing(key),
                sides(key, stands, text -> new Side(AnswerInWords.of(form.scale(), text.content()), text.grounds())));
    }

    private List<Choice> grades() {
        List<Choice> choices = new ArrayList<>();
        form.scale().grades().forEach(grade -> choices.add(grade(grade)));
        choices.add(Choice.divider("or"));
        choices.add(Choice.of(GivenGrade.COULD_NOT_JUDGE, "I could not judge this")
                .hint("The record does not let you judge. Say below why not; the questions are asked all the same."));
        return choices;
    }

    private static Choice grade(Grade grade) {
        return Choice.of(grade.code(), grade.name()).hint(grade.descriptor());
    }

    private Asked asked(Question question) {
        return new Asked(
                PurposeWords.caption(question.purpose()),
                question.text(),
                !question.required(),
                PurposeWords.hint(question.purpose()),
                question.guidance(),
                PurposeWords.examples(question.purpose()),
                form.branching().contains(question.code()));
    }

    private static Control control(Question question) {
        return switch (question.type()) {
            case TEXT -> Control.TEXT;
            case YES_NO -> Control.YES_NO;
            case SINGLE_CHOICE -> question.choices().size() > MOST_RADIOS ? Control.SELECT : Control.RADIOS;
            case MULTIPLE_CHOICE -> Control.CHECKBOXES;
            case DATE -> Control.DATE;
            case NUMBER -> Control.NUMBER;
            case SCALE -> steps(question) > MOST_RADIOS ? Control.NUMBER : Control.RADIOS;
        };
    }

    private static int steps(Question question) {
        BigDecimal span = question.highest().subtract(question.lowest());
        return span.compareTo(BigDecimal.valueOf(MOST_RADIOS)) > 0 ? MOST_RADIOS + 1 : span.intValue() + 1;
    }

    private static List<Choice> choices(Question question, String value) {
        return switch (question.type()) {
            case YES_NO ->
                List.of("yes", "no", "na").stream()
                        .map(code -> Choice.of(code, AnswerWords.of(question, code)))
                        .toList();
            case SINGLE_CHOICE -> offered(question, control(question) == Control.SELECT);
            case MULTIPLE_CHOICE -> {
                List<String> chosen = value == null ? List.of() : Arrays.asList(value.split(",", -1));
                yield offered(question, false).stream()
                        .map(choice -> choice.checked(chosen.contains(choice.value())))
                        .toList();
            }
            case SCALE -> control(question) == Control.NUMBER ? List.of() : scale(question);
            case TEXT, DATE, NUMBER -> List.of();
        };
    }

    private static List<Choice> offered(Question question, boolean withNone) {
        List<Choice> offered = new ArrayList<>();
        if (withNone) {
            offered.add(Choice.of("", "Choose one"));
        }
        question.choices().forEach(choice -> offered.add(Choice.of(choice.code(), choice.text())));
        return offered;
    }

    private static List<Choice> scale(Question question) {
        int lowest = question.lowest().intValue();
        return IntStream.range(lowest, lowest + steps(question))
                .mapToObj(step -> Choice.of(step, String.valueOf(step)))
                .toList();
    }

    /** What was typed as it was typed: a number that is none, a day in parts. */
    private String shown(Question question, SentEntry sent) {
        String typed = kept.fields().first(sent.key().value());
        boolean one = question.type() != QuestionType.MULTIPLE_CHOICE && question.type() != QuestionType.DATE;
        return one && typed != null ? typed : sent.text().content();
    }

    private DateField date(Question question, EntryKey key, boolean typed, String stored) {
        DateField date = DateField.of(Field.of(key.value(), question.text()));
        if (typed) {
            date = date.typed(
                    kept.fields().first(key.value() + "-day"),
                    kept.fields().first(key.value() + "-month"),
                    kept.fields().first(key.value() + "-year"));
        } else if (stored != null) {
            date = stored(date, stored);
        }
        return date.errors(errors);
    }

    private static DateField stored(DateField date, String value) {
        try {
            return date.stored(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return date;
        }
    }

    private Field grounds(EntryKey key, boolean asked, SentEntry sent, EntryView stands) {
        if (!asked) {
            return null;
        }
        String typed = sent == null ? null : kept.fields().first(key.grounds());
        return Field.of(key.grounds(), key.isGrade() ? "Why this grade?" : "What does this rest on?")
                .hint(
                        key.isGrade()
                                ? "Name the evidence that decides it, and what it meant for the child."
                                : "Say where it stands in the record, when, or who told you. If it does not apply, say why.")
                .value(sent == null ? stands.grounds() : typed)
                .error(errors.at(key.grounds()));
    }

    private Stand stand(EntryKey key, SentEntry sent, EntryView stands) {
        if (head == null) {
            return new Stand(0, false, "", null, "", null, 0);
        }
        int revision = sent == null ? stands.revision() : kept.revision(sent, stands.revision());
        String history = stands.revision() == 0 ? null : head.at("history", key.path());
        return new Stand(
                revision,
                sent != null,
                status(sent, stands),
                history,
                head.at("entries", key.path()),
                key.isGrade() ? null : head.at("answers", key.code(), "files"),
                files.getOrDefault(key.code(), 0L));
    }

    private String status(SentEntry sent, EntryView stands) {
        if (sent != null) {
            return "Not saved";
        }
        if (stands.savedAt() == null) {
            return "";
        }
        boolean today = LocalDate.ofInstant(stands.savedAt(), London.ZONE).equals(head.today());
        return "Saved " + (today ? London.time(stands.savedAt()) : London.day(stands.savedAt()));
    }

    private boolean clearing(EntryKey key) {
        Refused refused = kept.saved().refused().get(key);
        return refused != null && refused.isBlankOverText();
    }

    private Sides sides(EntryKey key, EntryView stands, Function<EntryText, Side> words) {
        Conflict conflict = kept.saved().conflicts().get(key);
        return conflict == null
                ? null
                : new Sides(
                        head.reader().equals(stands.savedBy()) ? "You, in another window," : stands.savedByName(),
                        London.moment(stands.savedAt()),
                        words.apply(conflict.theirs()),
                        words.apply(conflict.original()),
                        errors.at(key.choice()));
    }
}
