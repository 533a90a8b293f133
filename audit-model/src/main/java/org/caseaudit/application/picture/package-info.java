/**
 * Pictures beside the pages: what they show is counted here, from a report as it was signed off and from the actions as they
 * went; each holds its own table. How one is drawn is behind {@code PictureDrawing}. No colour, no HTML.
 */
package org.caseaudit.application.picture;
