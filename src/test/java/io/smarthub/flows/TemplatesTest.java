package io.smarthub.flows;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowCheck;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    @Test
    void everyTemplateCanBePublishedAsItIs() {
        for (Template template : Template.values()) {
            for (Locale language : Templates.LANGUAGES) {
                Flow flow = Templates.read(template, language);
                assertThat(FlowCheck.problems(flow))
                        .as(template + " " + language)
                        .isEmpty();
                assertThat(flow.language()).isEqualTo(language.getLanguage());
                assertThat(flow.published()).isFalse();
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameMessagesAndButtons() {
        for (Template template : Template.values()) {
            assertThat(ids(Templates.read(template, Locale.GERMAN)))
                    .isEqualTo(ids(Templates.read(template, Locale.ENGLISH)));
        }
    }

    @Test
    void theOrderStatusAsksForTheNumber() {
        Flow flow = Templates.read(Template.ORDER_STATUS, Locale.GERMANY);

        assertThat(flow.tree().message("number").orElseThrow().step()).isInstanceOf(Step.Ask.class);
    }

    private static List<String> ids(Flow flow) {
        return flow.tree().visits().stream()
                .flatMap(visit -> Stream.concat(
                        Stream.of(visit.message().id()),
                        visit.message().step().replies().stream().map(Reply::id)))
                .toList();
    }
}
