/** Case Audit: {@code domain} decides, {@code application} orchestrates, {@code persistence} and {@code integration} serve them. */
package org.caseaudit;
