package org.caseaudit.web.casefile;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.web.form.TypedText;

/** What was chosen in the table: a state and a note for each case and agency. */
record InvolvementForm(MultivaluedMap<String, String> sent) {
    /** Nothing was sent yet: the table shows what was said before. */
    static final InvolvementForm NONE = new InvolvementForm(new MultivaluedHashMap<>());

    private static final Pattern RULES_NAME = Pattern.compile("answers\\[(\\d+)]\\.(\\w+)");

    static String stateField(InvolvementView cell) {
        return "state-" + cell.agency().value() + "-" + cell.caseFile().value();
    }

    static String noteField(InvolvementView cell) {
        return "note-" + cell.agency().value() + "-" + cell.caseFile().value();
    }

    /** What was chosen, or what was said before where nothing was sent. */
    InvolvementState state(InvolvementView cell) {
        String chosen = sent.getFirst(stateField(cell));
        return Arrays.stream(InvolvementState.values())
                .filter(state -> state.name().equals(chosen))
                .findFirst()
                .orElse(cell.state());
    }

    String note(InvolvementView cell) {
        return sent.containsKey(noteField(cell)) ? TypedText.of(sent.getFirst(noteField(cell))) : cell.note();
    }

    /** The answers that say something else than before; the others are not said again. */
    List<RecordInvolvement.Answer> changed(List<InvolvementView> cells) {
        return cells.stream()
                .filter(c -> state(c) != InvolvementState.UNKNOWN)
                .filter(c -> state(c) != c.state() || !Objects.equals(note(c), c.note()))
                .map(c -> new RecordInvolvement.Answer(c.caseFile(), c.agency(), state(c), note(c)))
                .toList();
    }

    /** The field of the table that a name of the rule means, null for none. */
    static String field(String rulesName, List<RecordInvolvement.Answer> answers) {
        Matcher name = RULES_NAME.matcher(rulesName);
        if (!name.matches()) {
            return null;
        }
        RecordInvolvement.Answer answer = answers.get(Integer.parseInt(name.group(1)));
        return (name.group(2).equals("note") ? "note-" : "state-")
                + answer.agency().value() + "-" + answer.caseFile().value();
    }
}
