/**
 * The learning briefing: its words until it is sent, its way to the agencies, and what the teams say to it. Calls use cases
 * and shows what they allow; holds no rule.
 */
package org.caseaudit.web.briefing;
