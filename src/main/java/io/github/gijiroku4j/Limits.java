package io.github.gijiroku4j;

/**
 * How much a document may hold.
 *
 * @param maxDiagnostics how many diagnostics are kept, so that a text of noise does not fill the memory; the list says when
 *     it was cut
 */
public record Limits(int maxDiagnostics) {

    /** 1,000 diagnostics. */
    public static final Limits DEFAULT = new Limits(1_000);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Limits {
        if (maxDiagnostics < 0) {
            throw new IllegalArgumentException("maxDiagnostics must not be negative: " + maxDiagnostics);
        }
    }
}
