package org.caseaudit.web.partnership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.partnership.SettingsQueries.SettingsView;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.partnership.Settings;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.form.TypedNumber;

/** What was typed of the settings. @param reminderDays with commas between */
record SettingsForm(
        String shortText,
        String copyWords,
        String alike,
        String concernDueDays,
        boolean signOffByDefault,
        String reminderDays) {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    static SettingsForm of(SettingsView settings) {
        return new SettingsForm(
                String.valueOf(settings.depth().shortText()),
                String.valueOf(settings.depth().copyWords()),
                BigDecimal.valueOf(settings.depth().alike()).toPlainString(),
                String.valueOf(settings.concernDueDays()),
                settings.signOffByDefault(),
                settings.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static SettingsForm of(Typed sent) {
        return new SettingsForm(
                sent.text("shortText"),
                sent.text("copyWords"),
                sent.text("alike"),
                sent.text("concernDueDays"),
                sent.has("signOffByDefault"),
                sent.text("reminderDays"));
    }

    /** What is no number where one is asked. */
    FormErrors unread() {
        FormErrors errors = FormErrors.NONE;
        errors = errors.and(unlessWhole("shortText", shortText));
        errors = errors.and(unlessWhole("copyWords", copyWords));
        if (TypedNumber.of(alike).isEmpty()) {
            errors = errors.and(FormErrors.of("alike", "Enter a share as a number, like 0.8"));
        }
        errors = errors.and(unlessWhole("concernDueDays", concernDueDays));
        if (days().anyMatch(day -> whole(day).isEmpty())) {
            errors = errors.and(
                    FormErrors.of("reminderDays", "Enter days as whole numbers with commas between, like 7, 2, 0"));
        }
        return errors;
    }

    private static FormErrors unlessWhole(String field, String typed) {
        return whole(typed).isPresent() ? FormErrors.NONE : FormErrors.of(field, "Enter a whole number");
    }

    private static Optional<Integer> whole(String typed) {
        return TypedNumber.of(typed)
                .filter(number -> number.scale() <= 0 && number.abs().compareTo(LARGEST) < 0)
                .map(BigDecimal::intValueExact);
    }

    private Stream<String> days() {
        return reminderDays == null
                ? Stream.empty()
                : Stream.of(reminderDays.split("[,\\s]+")).filter(day -> !day.isEmpty());
    }

    /** What stands beside what was typed, where they differ: a line each. */
    List<String> beside(SettingsForm now) {
        List<String> lines = new ArrayList<>();
        line(lines, "Sign-off", now.signOffByDefault ? "yes" : "no", signOffByDefault ? "yes" : "no");
        line(lines, "Reminders", now.reminderDays, reminderDays);
        line(lines, "Working days for a concern", now.concernDueDays, concernDueDays);
        line(lines, "Thin below", now.shortText, shortText);
        line(lines, "Compared from", now.copyWords, copyWords);
        line(lines, "Nearly the same from", now.alike, alike);
        return lines;
    }

    private static void line(List<String> lines, String what, String stands, String typed) {
        if (!Objects.equals(stands, typed)) {
            lines.add("%s: it is now %s, you typed %s"
                    .formatted(what, Objects.toString(stands, "empty"), Objects.toString(typed, "nothing")));
        }
    }

    /** Asked once everything could be read. */
    Settings settings() {
        return new Settings(
                new DepthThresholds(
                        whole(shortText).orElseThrow(),
                        whole(copyWords).orElseThrow(),
                        TypedNumber.of(alike).orElseThrow().doubleValue()),
                whole(concernDueDays).orElseThrow(),
                signOffByDefault,
                List.copyOf(days().map(day -> whole(day).orElseThrow()).toList()));
    }
}
