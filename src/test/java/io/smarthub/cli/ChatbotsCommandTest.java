package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ChatbotsCommandTest {

    private static final String FLOW = """
            {"formatVersion": 1, "id": "shop", "name": "Shop", "language": "en", "trigger": {"when": "chat-opened"},
             "start": "menu", "messages": [{"id": "menu", "text": "%s", "replies": [
               {"id": "agent", "label": "Talk to an agent", "then": "agent"}]}]}
            """;

    @TempDir
    Path temp;

    @Test
    void importsPublishesExportsAndUnpublishes() {
        Cli cli = Cli.in(temp);
        assertThat(cli.run("chatbots").isDone().out()).contains("There is no chatbot.");
        cli.run("chatbots", "import", cli.file("shop.json", FLOW.formatted("Hello")))
                .isDone();
        assertThat(cli.run("chatbots", "--json").json().at("/chatbots/0/state").asString())
                .isEqualTo("draft");

        JsonNode published =
                cli.run("chatbots", "publish", "shop", "--json").isDone().json();
        assertThat(published.at("/chatbots/0/version").asInt()).isEqualTo(1);
        assertThat(cli.run("chatbots", "export", "shop")
                        .isDone()
                        .json()
                        .at("/messages/0/text")
                        .asString())
                .isEqualTo("Hello");

        cli.run("chatbots", "unpublish", "shop").isDone();
        assertThat(cli.inGerman().run("chatbots").isDone().out()).contains("1. shop  Shop (nicht veröffentlicht)");
    }

    @Test
    void whatHasProblemsIsNotPublishedAndWhatIsNoChatbotNotAdded() {
        Cli cli = Cli.in(temp);
        cli.run("chatbots", "import", cli.file("long.json", FLOW.formatted("x".repeat(501))))
                .isDone();
        Cli.Answer refused = cli.run("chatbots", "publish", "shop");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("menu: The text has 501 characters; 500 are possible.");
        assertThat(cli.run("chatbots", "import", cli.file("none.json", "{}")).status())
                .isEqualTo(1);
        assertThat(cli.run("chatbots", "publish", "other").status()).isEqualTo(2);
        assertThat(cli.run("chatbots", "--json").json().at("/chatbots").size()).isEqualTo(1);
    }
}
