/** What came of the meeting: reads decisions, votes, the next meeting and omissions out of a body that has been read. */
@NullMarked
package io.github.gijiroku4j.outcome;

import org.jspecify.annotations.NullMarked;
