package io.github.gijiroku4j.format;

/** What stands ahead of the speeches of a record that a test makes up. */
final class RecordHeads {

    static final String COUNCIL = """
            第３回川辺市緑化審議会　議事録

            日時：令和６年５月10日（金）　午前10時～正午
            場所：川辺市役所　３階　第１会議室

            議事
            """;

    static final String ASSEMBLY = """
            令和６年第２回川辺市議会定例会会議録（第１号）
            　　　令和６年６月10日（月曜日）
            　　　午前10時00分開議
            """;

    private RecordHeads() {}
}
