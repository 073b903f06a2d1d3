/** The command: files in, JSON out. */
@NullMarked
package io.github.gijiroku4j.command;

import org.jspecify.annotations.NullMarked;
