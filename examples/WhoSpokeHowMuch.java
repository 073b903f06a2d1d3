import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts, over all records of a folder, how many speeches each label has and how many characters they hold. */
public class WhoSpokeHowMuch {

    private record Share(int speeches, int characters) {
        Share plus(Share other) {
            return new Share(speeches + other.speeches, characters + other.characters);
        }
    }

    public static void main(String[] args) throws IOException {
        MinutesParser parser = MinutesParser.standard();
        Map<String, Share> shares = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (Block.Speech speech : parser.parse(file).speeches()) {
                String label = speech.speaker().label();
                shares.merge(label, new Share(1, speech.text().length()), Share::plus);
            }
        }
        shares.forEach((label, share) -> System.out.println(
                (label.isEmpty() ? "(nobody named)" : label) + "\t" + share.speeches() + "\t" + share.characters()));
    }
}
