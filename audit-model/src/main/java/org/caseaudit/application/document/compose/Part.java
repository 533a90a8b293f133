package org.caseaudit.application.document.compose;

import java.util.List;
import org.caseaudit.application.document.content.Block;

/** A numbered part of the combined report. One without anything in it is left out. */
interface Part {
    String title();

    List<Block> blocks();
}
