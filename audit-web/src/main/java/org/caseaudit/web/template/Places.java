package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;

/** Where in a template something is wrong, as people call the place. */
final class Places {
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)(?:\\[(\\d+)])?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("sections", "section"),
            Map.entry("questions", "question"),
            Map.entry("choices", "choice"),
            Map.entry("grades", "grade"),
            Map.entry("areas", "practice area"),
            Map.entry("showWhen", "when it is asked"),
            Map.entry("goodThrough", "good or better"),
            Map.entry("overallGrade", "the grade for the case as a whole"),
            Map.entry("ownPart", "own part"),
            Map.entry("planTypes", "plan"),
            Map.entry("sectors", "sector"),
            Map.entry("answers", "answer"),
            Map.entry("template", "the document"));

    private Places() {}

    /** For instance {@code sections[2].questions[0].type}: Section 3, question 1, type. */
    static String inWords(String path) {
        List<String> words = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                words.add(part);
                continue;
            }
            String name = NAMES.getOrDefault(step.group(1), step.group(1));
            words.add(step.group(2) == null ? name : name + " " + (Integer.parseInt(step.group(2)) + 1));
        }
        String all =
                String.join(", ", words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toList()));
        return all.isEmpty() ? all : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    /**
     * What was refused, beside the fields of a page about one place in the template; what is wrong elsewhere is said with
     * the place where it is.
     *
     * @param prefix of the paths the page is about, for instance {@code sections[2].}
     */
    static FormErrors errors(RuleBroken refused, String prefix) {
        FormErrors errors = FormErrors.NONE;
        if (refused.faults().isEmpty()) {
            return FormErrors.of(refused);
        }
        for (var fault : refused.faults()) {
            boolean here = fault.field().startsWith(prefix);
            errors = errors.and(
                    here
                            ? FormErrors.of(field(fault.field().substring(prefix.length())), fault.message())
                            : FormErrors.of(null, inWords(fault.field()) + ": " + fault.message()));
        }
        return errors;
    }

    /** A place in a list is named by its list on the page: {@code choices[1].text} is written in the field choices. */
    private static String field(String path) {
        int end = path.indexOf('[');
        return end < 0 ? path : path.substring(0, end);
    }
}
