/**
 * What our pages show beside GOV.UK's components, built from its classes and {@code case-audit.css} only; the templates
 * are in {@code src/main/jte/parts}. A state of a feature becomes a {@link org.caseaudit.web.govuk.Tag} in the feature's own
 * package, from an enum with a word and a colour each; nothing here knows a feature or holds a rule of one.
 */
package org.caseaudit.web.parts;
