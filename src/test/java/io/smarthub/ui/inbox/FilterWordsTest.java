package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.store.search.RandomFilters;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final List<Chatbot> CHATBOTS = List.of(
            new Chatbot("smartsupp", "bo1", "Robo"),
            new Chatbot("smartsupp", "bo2", "Robo"),
            new Chatbot("csv", "bo3", "Helper"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingThatIsAskedHasARemovablePart(String language) {
        FilterWords words = words(Locale.forLanguageTag(language));
        RandomFilters filters = new RandomFilters(new Random(4), NOW);
        for (int i = 0; i < 1000; i++) {
            ConversationFilter filter = filters.next();
            ConversationFilter left = filter;
            while (!words.parts(left, CHATBOTS).isEmpty()) {
                List<FilterWords.Part> parts = words.parts(left, CHATBOTS);
                assertThat(parts)
                        .allSatisfy(part -> assertThat(part.text()).isNotBlank().doesNotContain("{", "null"));
                assertThat(parts.getFirst().without()).isNotEqualTo(left);
                left = parts.getFirst().without();
            }
            assertThat(left)
                    .as("%s", filter)
                    .isEqualTo(ConversationFilter.ALL
                            .with()
                            .status(filter.status())
                            .tab(filter.tab())
                            .search(filter.search())
                            .build());
        }
    }

    @Test
    void aChatbotIsCalledByItsNameAndTwoOfOneNameByTheirIds() {
        assertThat(text(new ChatbotPart("csv", "bo3", false))).isEqualTo("Chatbot: Helper");
        assertThat(text(new ChatbotPart("smartsupp", "bo1", true))).isEqualTo("Used chatbot: Robo (bo1)");
        assertThat(text(new ChatbotPart("csv", "unknown", false))).isEqualTo("Chatbot: unknown");
        assertThat(text(new ChatbotPart("csv", "", false))).isEqualTo("Chatbot: without a name");
    }

    @Test
    void aButtonIsCalledByItsLabel() {
        ButtonPart asked = new ButtonPart("csv", "", "Returns", true);

        assertThat(words(Locale.ENGLISH)
                        .parts(ConversationFilter.ALL.with().button(asked).build(), CHATBOTS))
                .extracting(FilterWords.Part::text)
                .containsExactly("Asked an agent after “Returns”");
    }

    private static String text(ChatbotPart chatbot) {
        return words(Locale.ENGLISH)
                .parts(ConversationFilter.ALL.with().chatbot(chatbot).build(), CHATBOTS)
                .getFirst()
                .text();
    }

    private static FilterWords words(Locale locale) {
        return new FilterWords(
                Texts.of("inbox", locale),
                new Formats(locale, ZoneId.of("Europe/Prague"), Clock.fixed(NOW, ZoneOffset.UTC)));
    }
}
