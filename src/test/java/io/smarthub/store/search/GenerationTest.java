package io.smarthub.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    @TempDir
    Path folder;

    private final RandomConversations random = new RandomConversations(new Random(5));

    @Test
    void whatChangesIsReplacedAlsoAfterItWasOpenedAgain() throws IOException {
        try (Generation created = Generation.create(folder, RandomConversations.ZONE)) {
            created.put(List.of(random.next(1, 1), random.next(2, 1)));
            created.put(List.of(random.next(3, 2), random.next(1, 2)));
            assertThat(size(created)).isEqualTo(3);
        }
        try (Generation opened = Generation.open(folder)) {
            opened.put(List.of(random.next(2, 3), random.next(4, 3)));
            assertThat(size(opened)).isEqualTo(4);
        }
    }

    @Test
    void manyOnTwoThreadsAreReplacedToo() throws IOException {
        try (Generation generation = Generation.create(folder, RandomConversations.ZONE)) {
            generation.put(LongStream.rangeClosed(1, 300)
                    .mapToObj(id -> random.next(id, 1))
                    .toList());
            generation.put(LongStream.rangeClosed(200, 500)
                    .mapToObj(id -> random.next(id, 2))
                    .toList());
            assertThat(size(generation)).isEqualTo(500);
        }
    }

    @Test
    void whatFailedInBetweenIsThereOnceWhenItIsPutAgain() throws IOException {
        try (Generation generation = Generation.create(folder, RandomConversations.ZONE)) {
            generation.put(List.of(random.next(9, 1)));
            assertThatThrownBy(() -> generation.put(List.of(random.next(10, 2), withoutTimes(random.next(11, 2)))))
                    .isInstanceOf(IllegalArgumentException.class);
            generation.put(List.of(random.next(10, 2), random.next(11, 2)));
            assertThat(size(generation)).isEqualTo(3);
        }
    }

    /** Nothing the index can take in. */
    private static Indexed withoutTimes(Indexed one) {
        return new Indexed(
                one.id(),
                one.revision(),
                Map.of(),
                one.zone(),
                one.status(),
                one.outcome(),
                one.joinedByChatbot(),
                one.waiting(),
                one.unread(),
                one.source(),
                one.assigned(),
                one.silent(),
                one.agents(),
                one.tags(),
                one.rating(),
                one.pageUrl(),
                one.visitorId(),
                one.visitor(),
                one.answered(),
                one.chatbots(),
                one.buttons(),
                one.texts());
    }

    private static long size(Generation generation) throws IOException {
        return generation.look(searcher -> (long) searcher.getIndexReader().numDocs());
    }
}
