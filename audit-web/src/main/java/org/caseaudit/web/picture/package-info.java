/** Pictures on pages: each with its words, and the same numbers as a table. Numbers and permission are the use case's. */
package org.caseaudit.web.picture;
