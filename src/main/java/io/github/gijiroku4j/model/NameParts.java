package io.github.gijiroku4j.model;

import org.jspecify.annotations.Nullable;

/** What holds of family name and given name wherever they are told. */
final class NameParts {

    private NameParts() {}

    /**
     * Checks that the family name begins the name and that the given name, if any, is the rest of it; spaces of the name are
     * passed over.
     *
     * @throws IllegalArgumentException if they are parts of another name
     */
    static void check(@Nullable String name, @Nullable String familyName, @Nullable String givenName) {
        if (familyName == null && givenName == null) {
            return;
        }
        String whole = name == null ? "" : name.replace(" ", "");
        boolean fits = familyName != null
                && !familyName.isEmpty()
                && (givenName == null ? whole.startsWith(familyName) : whole.equals(familyName + givenName));
        if (!fits) {
            throw new IllegalArgumentException(name + " is not " + familyName + " " + givenName);
        }
    }
}
