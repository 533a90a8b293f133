package org.caseaudit.application.picture;

/** Draws a picture as SVG that is read in black and white: every part has its number, and a shade of its own. */
public interface PictureDrawing {
    byte[] svg(Picture picture);
}
