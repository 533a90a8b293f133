/**
 * Planning an audit as a list of steps that can be left and resumed, from the theme to the launch. Calls
 * {@code application.cycle}, {@code casefile}, {@code sampling} and {@code assignment}; holds no rule.
 */
package org.caseaudit.web.planning;
