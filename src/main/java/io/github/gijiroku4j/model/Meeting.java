package io.github.gijiroku4j.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that met, and which of its meetings this was.
 *
 * @param body the name of the body (会議体), such as 川辺市緑化検討会
 * @param session the running number of the meeting (第10回); of a Diet record the 回国会; absent where none is printed
 */
public record Meeting(String body, @Nullable Integer session) {

    /** Refuses a missing name. */
    public Meeting {
        Objects.requireNonNull(body, "body");
    }
}
