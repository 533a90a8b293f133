/**
 * The documents of an audit on one page, from which everyone who may takes what they may, and the page that says whether a
 * document is genuine. Calls use cases and shows what they allow; holds no rule.
 */
package org.caseaudit.web.document;
