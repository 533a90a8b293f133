package org.caseaudit.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Somebody who may sign in. Known by e-mail until the identity provider first vouches for that e-mail, from then on by
 * its subject, so that a changed or re-used address does not open another person's work. One person may serve several
 * partnerships, so a person belongs to none; the memberships do.
 */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @Column(name = "id")
    private PersonId id;

    @Column(name = "email", nullable = false)
    private String email;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "subject")
    private String subject;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Person() {}

    /** Refuses a missing name, or an e-mail that cannot be one. */
    public Person(PersonId id, String email, String name) {
        check(name, email);
        this.id = id;
        this.email = normalised(email);
        this.name = name.strip();
    }

    /**
     * What was written wrong, or has changed. Who the person is for the identity provider stays as it is. Refuses a missing
     * name, or an e-mail that cannot be one.
     */
    public void correct(String newName, String newEmail) {
        check(newName, newEmail);
        this.email = normalised(newEmail);
        this.name = newName.strip();
    }

    private static void check(String newName, String newEmail) {
        new Faults()
                .text("name", newName, Faults.SHORT_TEXT)
                .text("email", newEmail, Faults.SHORT_TEXT)
                .require(
                        newEmail == null || newEmail.strip().matches("[^@\\s]+@[^@\\s]+"),
                        "email",
                        "Enter an e-mail address like name@example.org.")
                .throwIfAny("The person cannot be saved like this.");
    }

    /** E-mail addresses are compared without regard to case. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** First sight of the e-mail: from now on the subject is who this person is. Refuses a second, different subject. */
    public void link(String newSubject) {
        if (subject != null && !subject.equals(newSubject)) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This person is linked to another sign-in already.");
        }
        this.subject = newSubject;
    }

    public PersonId id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    public int version() {
        return version;
    }
}
