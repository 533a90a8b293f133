/** Which documents a page offers, and what it says of a checksum. */
package org.caseaudit.web.document;
