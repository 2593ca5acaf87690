package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Shop;
import io.smarthub.launch.OwnersInbox;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Names and titles that are meant to be more than text, as the owner's window shows them. */
@ExtendWith(FxTest.class)
@OffFx
class HostileNamesIT extends AtTheShop {

    /** A script, HTML, and a character that turns the direction of everything behind it; as long as the form takes. */
    private static final String NAME = "<script>document.title='hacked'</script><html><b>Ana</b> \u202Egnp.exe";

    private static final String TITLE =
            "<img src=x onerror=\"document.title='hacked'\"><html><h1>Tea</h1> \u202Egnp.exe "
                    + "and_one_word_without_an_end".repeat(200);

    private static final int SURELY_SHOWN = 250;
    private static final int FAR_TOO_LONG = 600;

    @Test
    void theNameThatThePageGivesIsText() throws Exception {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        browser.script("SmartHubChat.identify({ name: arguments[0], email: 'ana@example.org' })", NAME);
        says("Hello");
        try (OwnersInbox inbox = new OwnersInbox(shop.workspace(), shop.newest())) {
            isTheVisitorsName(inbox);
        }
        assertThat(browser.driver().getTitle()).isNotEqualTo("hacked");
    }

    @Test
    void theNameInTheContactFormIsText() throws Exception {
        RunningShop shop = shop();
        shop.nobodyIsThere();
        visit(shop).open();
        widget.leave(NAME, "ana@example.org", "Call me, please");
        widget.untilShown(".thanks");
        try (OwnersInbox inbox = new OwnersInbox(shop.workspace(), shop.newest())) {
            isTheVisitorsName(inbox);
        }
        assertThat(browser.driver().getTitle()).isNotEqualTo("hacked");
    }

    @Test
    void thePagesTitleIsTextAndShortened() throws Exception {
        RunningShop shop = shop();
        String script = beforeEveryPage("addEventListener('DOMContentLoaded', () => { document.title = %s; })"
                .formatted(JsonMapper.shared().writeValueAsString(TITLE)));
        try {
            visit(shop).open();
            assertThat(browser.driver().getTitle()).as("as the page has it").hasSizeGreaterThan(SURELY_SHOWN);
        } finally {
            noLonger(script);
        }
        widget.leave("Ana", "ana@example.org", "Call me, please");
        widget.untilShown(".thanks");
        String beginning = plain(TITLE).substring(0, SURELY_SHOWN);
        try (OwnersInbox _ = new OwnersInbox(shop.workspace(), shop.newest())) {
            showDetails();
            FxTest.waitUntil(
                    "the title", () -> readIn(".details-fact").stream().anyMatch(text -> text.startsWith(beginning)));
            String page = FxTest.call(() -> readIn(".details-fact").stream()
                    .filter(text -> text.startsWith(beginning))
                    .findFirst()
                    .orElseThrow());
            assertThat(page).hasSizeLessThan(FAR_TOO_LONG).endsWith("\n" + shop.page());
        }
    }

    /** In its row of the list, above the thread and in the details, whole; and read out so. */
    private static void isTheVisitorsName(OwnersInbox inbox) throws Exception {
        String name = plain(NAME);
        FxTest.waitUntil(
                "the name above the thread", () -> readIn(".thread-name").contains(name));
        FxTest.waitUntil("the name in its row", () -> readIn(".row-name").contains(name));
        showDetails();
        FxTest.waitUntil("the name in the details", () -> readIn(".visitor-top").contains(name));
        assertThat(inbox.isRead("Ana")).as("as HTML it would begin so").isFalse();
    }

    private static void showDetails() throws Exception {
        FxTest.onFx(() -> nodes("#conversation-details").findFirst().ifPresent(button -> ((ButtonBase) button).fire()));
    }

    /** The texts in there, for eyes and ears, without what turns directions; FX thread only. */
    private static List<String> readIn(String selector) {
        return nodes(selector)
                .flatMap(Accessibility::all)
                .flatMap(node ->
                        Stream.of(node instanceof Labeled labeled ? labeled.getText() : null, node.getAccessibleText()))
                .filter(Objects::nonNull)
                .map(HostileNamesIT::plain)
                .toList();
    }

    private static Stream<Node> nodes(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(selector).stream())
                .filter(Node::isVisible);
    }

    private static String plain(String text) {
        return text.replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "");
    }
}
