package io.github.gijiroku4j.body;

import io.github.gijiroku4j.header.ClockLines;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Tells what else a line of talk could have been. */
public final class OtherReadings {

    private OtherReadings() {}

    /** What else a line that was read as talk looks like by itself, and why the lines around it told otherwise. */
    public static List<SourceLine.Alternative> of(Line line) {
        List<SourceLine.Alternative> others = new ArrayList<>(1);
        if (Headings.read(line) != null) {
            others.add(new SourceLine.Alternative(
                    "body.heading", "talk goes on around it, and no number or sign of an open part goes on with it"));
        }
        if (StageNotes.isNote(line)) {
            others.add(new SourceLine.Alternative("body.note", "it goes on with the line above"));
        }
        if (ClockLines.isClock(line)) {
            others.add(new SourceLine.Alternative("body.clock", "it goes on with the line above"));
        }
        return others;
    }
}
