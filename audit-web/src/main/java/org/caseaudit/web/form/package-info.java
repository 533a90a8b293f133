/**
 * What people send with a form and what was wrong with it: typed text is kept and shown again beside its message.
 * Knows no feature and holds no rule of the audits.
 */
package org.caseaudit.web.form;
