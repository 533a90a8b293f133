package org.caseaudit.domain.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PartnershipId;

/** The settings of one partnership, kept from the first time somebody changes them; until then the defaults hold. */
@Entity
@Table(name = "partnership_settings")
public class PartnershipSettings extends Owned {
    /** A name, an address, a number and the hours; not a letter. */
    public static final int LONGEST_CONTACT = 1_000;

    private static final String COMMA = ",";

    /** The partnership's own: there is one of these in each. */
    @Id
    @Column(name = "id")
    private PartnershipId id;

    @Column(name = "short_text", nullable = false)
    private int shortText;

    @Column(name = "copy_words", nullable = false)
    private int copyWords;

    @Column(name = "alike", nullable = false)
    private double alike;

    @Column(name = "concern_due_days", nullable = false)
    private int concernDueDays;

    @Column(name = "sign_off_by_default", nullable = false)
    private boolean signOffByDefault;

    /** Days with commas between; empty when nobody is reminded. */
    @Column(name = "reminder_days", nullable = false)
    private String reminderDays;

    @Column(name = "contact", length = LONGEST_CONTACT)
    private String contact;

    protected PartnershipSettings() {}

    public PartnershipSettings(PartnershipId id) {
        this.id = id;
        write(Settings.DEFAULT);
    }

    /** Puts other settings in place and says what is different. Refuses values out of bounds. */
    public List<String> change(Settings wanted) {
        wanted.check();
        List<String> changes = settings().changesTo(wanted);
        write(wanted);
        return changes;
    }

    /** Says whom to ask; null for nobody in particular. Refuses what is too long or cannot be stored. */
    public void contact(String words) {
        new Faults()
                .optionalText("contact", words, LONGEST_CONTACT)
                .throwIfAny("The contact cannot be saved like this.");
        this.contact = words == null || words.isBlank() ? null : words.strip();
    }

    /** Null while nobody has said whom to ask. */
    public String contact() {
        return contact;
    }

    private void write(Settings settings) {
        this.shortText = settings.depth().shortText();
        this.copyWords = settings.depth().copyWords();
        this.alike = settings.depth().alike();
        this.concernDueDays = settings.concernDueDays();
        this.signOffByDefault = settings.signOffByDefault();
        this.reminderDays =
                settings.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(COMMA));
    }

    public Settings settings() {
        return new Settings(
                new DepthThresholds(shortText, copyWords, alike),
                concernDueDays,
                signOffByDefault,
                Arrays.stream(reminderDays.split(COMMA))
                        .filter(day -> !day.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    public PartnershipId id() {
        return id;
    }
}
