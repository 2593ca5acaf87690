package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Count;
import io.smarthub.domain.conversation.Status;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TabCountsTest {

    private static final ConversationFilter SHOES =
            ConversationFilter.ALL.with().search("shoes ").build();

    @Test
    void anotherTabOfTheSameFilterIsKnownAlready() {
        TabCounts counts = counted(InboxTab.OPEN.in(SHOES));

        assertThat(counts.of(InboxTab.OPEN.in(SHOES))).isEqualTo(counts.list());
        assertThat(counts.of(InboxTab.NEW.in(SHOES))).isEqualTo(counts.of(InboxTab.NEW));
        assertThat(counts.of(InboxTab.RESOLVED.in(SHOES))).as("shown by no tab").isEqualTo(Count.unknown());
    }

    @Test
    void theNumberOfAnotherFilterIsNobodysNumber() {
        TabCounts counts = counted(InboxTab.OPEN.in(SHOES));

        assertThat(counts.of(InboxTab.OPEN.in(ConversationFilter.ALL))).isEqualTo(Count.unknown());
    }

    @Test
    void aFilterThatIsNoTabsIsCountedItself() {
        ConversationFilter mineOfAnyState = SHOES.with().tab(Tab.MINE).build();
        TabCounts counts = counted(mineOfAnyState);

        assertThat(TabCounts.asked(mineOfAnyState)).endsWith(mineOfAnyState);
        assertThat(counts.of(mineOfAnyState)).isEqualTo(counts.list());
        assertThat(counted(SHOES).of(mineOfAnyState)).isEqualTo(Count.unknown());
        assertThat(counted(SHOES).of(SHOES.with().status(Status.OPEN).build())).isEqualTo(Count.unknown());
    }

    /** Another number for each question. */
    private static TabCounts counted(ConversationFilter filter) {
        List<Count> numbers = LongStream.rangeClosed(1, TabCounts.asked(filter).size())
                .<Count>mapToObj(Count.Exact::new)
                .toList();
        return TabCounts.answered(filter, numbers);
    }
}
