package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.layout.Line;
import org.jspecify.annotations.Nullable;

/** Fields that no label names, told by what stands beside them. */
final class UnlabelledFields {

    private static final int LONGEST = 60;

    private UnlabelledFields() {}

    /** 5 付託議案: a field that no word names, told by the number that follows that of the field before it; else null. */
    static @Nullable Field counted(Line line, String before) {
        Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
        boolean next = !number.bracketed() && Enumerator.follows(before, number.number()) && line.length() <= LONGEST;
        return next && line.last() != '。' ? new Field(Kind.OTHER, line, "", number.end(), number.number(), true) : null;
    }

    /** 資料1：題 in the midst of other fields begins the list of papers without a label over it; else null. */
    static @Nullable Field paper(Line line) {
        int end = line.startsWith("資料") || line.startsWith("参考資料")
                ? HandoutLabels.end(line.text(), line.start(), line.end())
                : -1;
        boolean apart = end > 0
                && end < line.end()
                && (line.text().charAt(end) == ':' || line.text().charAt(end) <= ' ');
        return apart ? new Field(Kind.HANDOUTS, line, "", line.start(), "", true) : null;
    }
}
