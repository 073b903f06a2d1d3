package io.github.gijiroku4j.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Why a text was read as it was: what a contributor reads when a record is read wrongly.
 *
 * @param text the source
 * @param dialect how the text marks its speakers, with the evidence
 * @param lines every line with its role, the rule that decided it, and what else it could have been
 * @param rules what each rule says, in a sentence
 */
public record Explanation(String text, Dialect dialect, List<SourceLine> lines, Map<String, String> rules) {

    private static final int RULE_WIDTH = 28;

    /** Copies lines and rules. */
    public Explanation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(dialect, "dialect");
        lines = List.copyOf(lines);
        rules = Map.copyOf(rules);
    }

    /**
     * Returns a page to read: the speaker formats with their evidence, every line with role and rule, below a line what was
     * found in it and what it could have been, and at the end what the rules mean.
     */
    @Override
    public String toString() {
        StringBuilder page = new StringBuilder();
        formats(page);
        for (SourceLine line : lines) {
            String printed = line.toString();
            page.append(printed);
            String content = line.span().in(text).strip();
            if (!content.isEmpty()) {
                int width = 19 + RULE_WIDTH;
                page.append(" ".repeat(Math.max(2, width - printed.length()))).append(content);
            }
            page.append('\n');
            if (!line.detail().isEmpty()) {
                below(page, line.detail());
            }
            line.alternatives().forEach(alternative -> below(page, alternative.toString()));
        }
        legend(page);
        return page.toString();
    }

    private static void below(StringBuilder page, String words) {
        page.append(" ".repeat(8)).append("| ").append(words).append('\n');
    }

    private void formats(StringBuilder page) {
        page.append("Speaker formats:\n");
        if (dialect.candidates().isEmpty()) {
            page.append("  no line has the shape of a marker\n");
        }
        for (Dialect.Candidate candidate : dialect.candidates()) {
            boolean chosen = dialect.chosen().contains(candidate.format());
            page.append(chosen ? "  read with  " : "  not with   ")
                    .append(candidate)
                    .append('\n');
        }
        page.append('\n');
    }

    private void legend(StringBuilder page) {
        TreeSet<String> used = new TreeSet<>();
        for (SourceLine line : lines) {
            used.add(line.rule());
            line.alternatives().forEach(alternative -> used.add(alternative.rule()));
        }
        page.append("\nRules:\n");
        for (String rule : used) {
            page.append("  ").append(rule);
            page.append(" ".repeat(Math.max(1, RULE_WIDTH - rule.length())));
            page.append(rules.getOrDefault(rule, "")).append('\n');
        }
    }
}
