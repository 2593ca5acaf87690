package io.smarthub.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenRecordsTest {

    @Test
    void rememberWhereEachOfManyWasReadFirst() {
        SeenRecords seen = new SeenRecords();
        for (int i = 0; i < 40_000; i++) {
            assertThat(seen.putIfAbsent(Hash64.mix(i), entry(i))).as("%d", i).isNull();
        }

        for (int i = 0; i < 40_000; i++) {
            assertThat(seen.putIfAbsent(Hash64.mix(i), entry(-1))).isEqualTo(entry(i));
        }
    }

    @Test
    void eachConversationCountsOnce() {
        SeenRecords seen = new SeenRecords();
        seen.putIfAbsent(1, entry(1));
        seen.putIfAbsent(2, entry(2));

        List.of(1L, 2L, 1L, 2L).forEach(seen::accept);

        assertThat(seen.accepted()).isEqualTo(2);
    }

    @Test
    void beyondTheBoundEachRunOfRecordsCounts() {
        SeenRecords seen = new SeenRecords(2);
        for (long key = 1; key <= 3; key++) {
            assertThat(seen.putIfAbsent(key, entry(1))).isNull();
        }

        List.of(1L, 3L, 3L, 2L, 1L).forEach(seen::accept);

        assertThat(seen.putIfAbsent(3, entry(2))).isNull();
        assertThat(seen.accepted()).isEqualTo(3);
    }

    /** As many as are remembered at all, and the keys of a million conversations, in half the memory of the application. */
    @Test
    void mostConversationsFitIntoHalfTheMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyRecords.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = new String(process.getInputStream().readAllBytes());
        assertThat(said.strip()).isEqualTo("3000000 seen, 1000000 conversations, 1000000 visitors, 0 missing");
    }

    private static SeenRecords.Entry entry(int number) {
        return new SeenRecords.Entry(number % 7, number, number / 100, new Print(number % 5, number * 31L));
    }
}
