/** What the writers make of documents, with hostile content too; each PDF is examined by veraPDF. */
package org.caseaudit.integration.document;
