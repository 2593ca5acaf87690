package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.chatbot;
import static io.smarthub.e2e.widget.Frames.happened;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word on the panel as it is drawn, with 4.5:1 against what is behind it, whatever the owner's colour is. */
class ContrastIT extends InTheShop {

    /** The words, their colour and the nearest ground that is not transparent, from the drawn page. */
    private static final String WORDS = """
            const root = document.querySelector('smarthub-chat').shadowRoot;
            const parts = color => color.match(/[\\d.]+/g).map(Number);
            const light = color => {
              const [r, g, b] = parts(color).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = element => {
              for (let at = element; at; at = at.parentElement) {
                const color = getComputedStyle(at).backgroundColor;
                if (parts(color).length === 3) return color;
              }
              return 'rgb(255, 255, 255)';
            };
            return [...root.querySelectorAll('*')]
              .filter(each => each.checkVisibility() && !each.matches('.spoken')
                  && [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''))
              .map(each => {
                const [ink, behind] = [light(getComputedStyle(each).color), light(ground(each))];
                const ratio = (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05);
                return { words: each.className + ': ' + each.textContent, ratio };
              });""";

    @ParameterizedTest
    @CsvSource({
        "#2563eb, light",
        "#2563eb, dark",
        "#ffd400, light",
        "#ffffff, light",
        "#ffffff, dark",
        "#000000, light",
        "#000000, dark",
        "#808080, light",
        "#ff5a3c, dark"
    })
    void everyWordCanBeRead(String color, String theme) {
        site.attributes("data-color=\"" + color + "\" data-theme=\"" + theme + "\"");
        visit(welcome(
                        false,
                        visitor("e1", "c1", "Look: https://example.com"),
                        agent("e2", "Anna", "And https://example.com/tea"),
                        agent("e2a", "Anna", "").file("a1", "bill.pdf", "application/pdf", 900, 0, 0),
                        visitor("e2b", "c2", "").file("a2", "bill.pdf", "application/pdf", 900, 0, 0),
                        happened("e3", "reopened", null),
                        chatbot("e4", "How can we help?", "Delivery", "Returns")))
                .open();
        widget.untilShown(".away");
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> words = (List<Map<String, Object>>) browser.script(WORDS);
        assertThat(words)
                .hasSizeGreaterThan(12)
                .allSatisfy(each -> assertThat(((Number) each.get("ratio")).doubleValue())
                        .as("%s in %s on %s", each.get("words"), theme, color)
                        .isGreaterThanOrEqualTo(4.5));
    }
}
