/** Reads Japanese government minutes. */
// The last kuromoji names no module, so the name comes from its file; that file will not change any more.
@SuppressWarnings("requires-automatic")
module io.github.gijiroku4j {
    requires com.fasterxml.jackson.databind;
    requires com.ibm.icu;
    requires kuromoji.core;
    requires kuromoji.ipadic;
    requires static transitive org.jspecify;

    exports io.github.gijiroku4j;
    exports io.github.gijiroku4j.model;
    exports io.github.gijiroku4j.output;
    exports io.github.gijiroku4j.person;
    exports io.github.gijiroku4j.text;
    exports io.github.gijiroku4j.time;

    // Jackson fills the records of the document through their constructors.
    opens io.github.gijiroku4j.model to
            com.fasterxml.jackson.databind;
    opens io.github.gijiroku4j.text to
            com.fasterxml.jackson.databind;
}
