package io.github.gijiroku4j;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: every package uses only floors below it, and one can read it from the ground up. */
@AnalyzeClasses(packages = "io.github.gijiroku4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FLOORS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("command")
            .definedBy("..command")
            .layer("output")
            .definedBy("..output")
            .layer("door")
            .definedBy("io.github.gijiroku4j")
            .layer("parser")
            .definedBy("..parser")
            .layer("outcome")
            .definedBy("..outcome")
            .layer("body")
            .definedBy("..body")
            .layer("header")
            .definedBy("..header")
            .layer("format")
            .definedBy("..format")
            .layer("person")
            .definedBy("..person")
            .layer("time")
            .definedBy("..time")
            .layer("layout")
            .definedBy("..layout")
            .layer("model")
            .definedBy("..model")
            .layer("text")
            .definedBy("..text")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("door")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("parser")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("outcome")
            .mayOnlyBeAccessedByLayers("parser")
            .whereLayer("body")
            .mayOnlyBeAccessedByLayers("parser")
            .whereLayer("header")
            .mayOnlyBeAccessedByLayers("parser", "body")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("door", "parser", "body", "header")
            .whereLayer("person")
            .mayOnlyBeAccessedByLayers("parser", "body", "header", "format")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("parser", "body", "header")
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("parser", "outcome", "body", "header", "format");

    @ArchTest
    static final ArchRule MODEL_CALLS_NO_SERVICE = classes()
            .that()
            .resideInAPackage("..model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.gijiroku4j.model", "io.github.gijiroku4j.text", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule TEXT_STANDS_ON_NOTHING = classes()
            .that()
            .resideInAPackage("..text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.gijiroku4j.text", "java..", "org.jspecify..", "com.ibm.icu..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("io.github.gijiroku4j.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_REGULAR_EXPRESSIONS =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex");

    @ArchTest
    static final ArchRule NO_HIDDEN_REGULAR_EXPRESSIONS = noClasses()
            .should()
            .callMethodWhere(target(owner(type(String.class)))
                    .and(target(nameMatching("matches|replaceAll|replaceFirst|split"))));

    /** Each library is known to one room, so that it can be replaced there. */
    @ArchTest
    static final ArchRule ONLY_OUTPUT_KNOWS_JSON = onlyIn("..output", "com.fasterxml..");

    @ArchTest
    static final ArchRule ONLY_TEXT_KNOWS_ICU = onlyIn("..text", "com.ibm.icu..");

    @ArchTest
    static final ArchRule ONLY_PERSON_KNOWS_KUROMOJI = onlyIn("..person", "com.atilika..");

    @ArchTest
    static final ArchRule NO_OTHER_LIBRARY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.gijiroku4j..",
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml..",
                    "com.ibm.icu..",
                    "com.atilika..");

    private static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
