package io.github.gijiroku4j;

import io.github.gijiroku4j.Records.Furniture;
import io.github.gijiroku4j.Records.Meeting;
import io.github.gijiroku4j.Records.Print;
import java.util.ArrayList;
import java.util.List;

/** Cuts the print of a made-up record into pages, with the numbers and heads between them. */
record RecordPages(Meeting meeting, Print print) {

    /** Returns {@code lines} with what the pages add between them. */
    List<String> of(List<String> lines) {
        List<Integer> ends = pageEnds(lines);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            pages.add(lines.get(i));
            int number = ends.indexOf(i) + 1;
            if (number > 0) {
                switch (print.furniture()) {
                    case NONE -> {}
                    case DASHED_NUMBERS -> pages.add("- " + number + " -");
                    case WIDE_NUMBERS -> pages.add("　　　　　　－" + number + "－");
                    case SLASHED_NUMBERS -> pages.add(number + "/" + (ends.size() + 1));
                    case BARE_NUMBERS -> pages.add(String.valueOf(number));
                    case FORM_FEEDS -> pages.set(pages.size() - 1, lines.get(i) + "\f");
                    case RUNNING_HEADS -> {
                        pages.add("- " + number + " -");
                        pages.add(meeting.body() + "（第" + meeting.session() + "回）");
                    }
                }
            }
        }
        return pages;
    }

    /** The last lines of pages; none where a bare number or a head would not come three times, since then it is none. */
    private List<Integer> pageEnds(List<String> lines) {
        int length = Math.max(10, lines.size() / 4);
        List<Integer> ends = new ArrayList<>();
        int onPage = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (++onPage >= length && !isLabel(lines.get(i)) && !isLabel(lines.get(i + 1))) {
                ends.add(i);
                onPage = 0;
            }
        }
        boolean returns = print.furniture() == Furniture.BARE_NUMBERS || print.furniture() == Furniture.RUNNING_HEADS;
        return returns && ends.size() < 3 ? List.of() : ends;
    }

    /** Whether a line is a label and no more; on the edges of three pages such a line would be a running head. */
    private boolean isLabel(String line) {
        return print.format().markers().stream().anyMatch(marker -> marker.contains("⏎")) && line.length() < 14;
    }
}
