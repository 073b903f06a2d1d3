import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Minutes;
import java.io.IOException;
import java.nio.file.Path;

/** Prints who says what in one record: one line a speech, the label and the first words. */
public class SpeechesOfOneFile {

    public static void main(String[] args) throws IOException {
        Minutes minutes = MinutesParser.standard().parse(Path.of(args[0]));
        for (Block.Speech speech : minutes.speeches()) {
            String talk = speech.text().replace('\n', ' ');
            System.out.println(speech.speaker().label() + ": " + talk.substring(0, Math.min(20, talk.length())));
        }
    }
}
