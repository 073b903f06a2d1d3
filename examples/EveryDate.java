import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.LineMap;
import io.github.gijiroku4j.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/** Prints every date that a record mentions: the line, the words and the days they mean. */
public class EveryDate {

    public static void main(String[] args) throws IOException {
        SourceText source = SourceText.read(Path.of(args[0]));
        Minutes minutes = MinutesParser.standard().parse(source);
        LineMap lines = LineMap.of(source.text());
        for (Mention mention : minutes.mentions()) {
            if (mention instanceof Mention.Date date) {
                System.out.println(
                        lines.line(date.span().start()) + "\t" + date.text() + "\t" + date.from() + ".." + date.to());
            }
        }
    }
}
