package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.model.Minutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what came of a meeting out of its finished body: decisions, the next meeting, omissions. It asks nothing of how the
 * print marks its speakers.
 */
public final class OutcomeReader {

    private OutcomeReader() {}

    /**
     * Reads the outcome of a record.
     *
     * @param page the lines that {@code body} was read from, for the way back to the source
     * @param meetings the bodies that met, with their session numbers
     * @param day the day of the meeting, where it is known
     */
    public static Outcome read(
            Page page,
            Minutes.Kind kind,
            List<AgendaItem> agenda,
            List<Block> body,
            List<Meeting> meetings,
            @Nullable LocalDate day) {
        if (kind == Minutes.Kind.MATERIAL) {
            return Outcome.NONE;
        }
        List<Statement> statements = Statements.of(body);
        Chairs chairs = Chairs.of(statements);
        Places places = new Places(page);
        List<Decision> decisions =
                new ArrayList<>(new DecisionReader(statements, chairs, kind, places, new Items(places, agenda)).read());
        listed(agenda, decisions);
        decisions.sort(Comparator.comparingInt(decision -> decision.span().start()));
        return new Outcome(
                decisions,
                new NextMeetings(statements, chairs, places).find(meetings, day),
                Omissions.find(statements, places));
    }

    /** Adds what the agenda states of itself (…について（可決）), where the talk does not state it. */
    private static void listed(List<AgendaItem> agenda, List<Decision> decisions) {
        for (int i = 0; i < agenda.size(); i++) {
            Decision stated = Results.ofAgenda(agenda.get(i), i);
            int index = i;
            if (stated != null
                    && decisions.stream()
                            .noneMatch(known -> known.outcome() == stated.outcome() && isOf(known, index))) {
                decisions.add(stated);
            }
        }
    }

    private static boolean isOf(Decision decision, int agenda) {
        Decision.Item item = decision.item();
        Integer index = item == null ? null : item.agenda();
        return index != null && index == agenda;
    }
}
