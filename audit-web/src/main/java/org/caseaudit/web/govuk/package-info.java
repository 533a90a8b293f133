/**
 * The components of GOV.UK Frontend 6.6.0 as templates whose parameters the compiler checks: one template in
 * {@code src/main/jte/govuk} for each component used, under the name it has upstream and with upstream's markup, which a
 * test compares with upstream's own examples. The records here are what the templates take. Text is always escaped; where
 * markup may stand it is a {@link gg.jte.Content} block of a template, never a string. Knows no feature and holds no rule.
 *
 * <p>A page's form binds each of its fields once, with what was typed and what was wrong with it:
 *
 * <pre>{@code
 * Field reason = Field.of("reason", "Why do you return the form?")
 *         .hint("The auditor reads this.")
 *         .value(form.reason())
 *         .error(errors.at("reason"));
 * Field grade = Field.of("grade", "How well was the child heard?").value(form.grade()).error(errors.at("grade"));
 * List<Choice> grades = List.of(Choice.of("2", "Good").hint("The child's view changed the plan"), Choice.of("3", "…"));
 * }</pre>
 *
 * and its template says how they look:
 *
 * <pre>{@code
 * @template.layout.page(page = page, content = @`
 *   <h1 class="govuk-heading-l">${page.title()}</h1>
 *   @template.layout.form(page = page, action = "/work/7/return", content = @`
 *     @template.govuk.radios(field = view.grade(), choices = view.grades())
 *     @template.govuk.character-count(field = view.reason(), maxlength = 2000, rows = 8)
 *     @template.govuk.button(text = "Return the form")
 *   `)
 * `)
 * }</pre>
 *
 * The layout shows the error summary, the notification, the back link and the navigation of the {@code Page} by itself.
 * The name of a field is its id, so the lines of the summary lead to it; for a {@link DateField} the field at fault is
 * its first part at fault, for example {@code deadline-day}. What stands below a control, like
 * {@code parts/saved-status}, goes into its {@code after}. Radios with something to ask in between get
 * {@code aria-expanded} from GOV.UK's script, which axe's rule {@code aria-allowed-attr} refuses; GOV.UK keeps it knowingly.
 */
package org.caseaudit.web.govuk;
