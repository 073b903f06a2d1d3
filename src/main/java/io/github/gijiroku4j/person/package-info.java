/** Labels of people: cut into name, title and qualifier, and linked to the roster. */
@NullMarked
package io.github.gijiroku4j.person;

import org.jspecify.annotations.NullMarked;
