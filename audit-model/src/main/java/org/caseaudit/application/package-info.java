/**
 * What can be done, one class per use case, with its transaction and permission; reads answer with view records.
 * May call {@code domain}; knows no HTTP and no page.
 */
package org.caseaudit.application;
