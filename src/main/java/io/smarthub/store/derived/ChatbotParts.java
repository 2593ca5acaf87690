package io.smarthub.store.derived;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a filter can ask of the chatbots in a conversation: what the sums over chatbots and buttons are made of.
 *
 * @param chatbots those that took part; one that was used is in it twice, as used and as shown
 * @param buttons those that were clicked; twice where the visitor then asked an agent
 */
public record ChatbotParts(Set<ChatbotPart> chatbots, Set<ButtonPart> buttons) {

    public ChatbotParts {
        chatbots = Set.copyOf(chatbots);
        buttons = Set.copyOf(buttons);
    }

    /** Of a conversation's events, in any order. */
    public static ChatbotParts of(String source, List<Event> events) {
        if (events.stream().noneMatch(event -> event.type().provesChatbotShown())) {
            return new ChatbotParts(Set.of(), Set.of());
        }
        return of(source, ChatbotUse.of(Timeline.of(events)));
    }

    static ChatbotParts of(String source, ChatbotUse use) {
        Set<ChatbotPart> chatbots = new HashSet<>();
        use.bots().forEach((bot, used) -> {
            chatbots.add(new ChatbotPart(source, bot, false));
            chatbots.add(new ChatbotPart(source, bot, used));
        });
        Set<ButtonPart> buttons = new HashSet<>();
        use.buttons().forEach((button, clicks) -> {
            buttons.add(new ButtonPart(source, button.bot(), button.label(), false));
            buttons.add(new ButtonPart(source, button.bot(), button.label(), clicks.asked()));
        });
        return new ChatbotParts(chatbots, buttons);
    }
}
