package io.github.gijiroku4j.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A mayor is named from the place he rules by the body whose record it is. */
class LocalRulersTest {

    private static PersonLabel read(String body, String label) {
        return LocalRulers.in(List.of(body)).settle(PersonReader.builtIn().read(label));
    }

    @Test
    void aPlaceStaysAPlaceInACouncilOfMany() {
        assertNull(read("全国市町村緑化協議会", "松本市長").name());
        assertEquals("松本市長", read("全国市町村緑化協議会", "松本市長").title());
    }

    @Test
    void theOwnTownIsAPlaceInItsAssembly() {
        assertNull(read("松本市議会", "松本市長").name());
    }

    @Test
    void anotherTownsNameIsThatOfAPersonInAnAssembly() {
        assertEquals("松本", read("川辺市議会", "松本市長").name());
        assertEquals("市長", read("川辺市議会", "松本市長").title());
        assertEquals("松本", read("川辺市教育委員会", "松本市長").name());
    }

    @Test
    void whatIsNoFamilyNameStaysAPlace() {
        assertNull(read("川辺市議会", "北九州市長").name());
    }
}
