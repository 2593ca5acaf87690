package io.smarthub.launch;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.Publishing;
import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Audience;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The chatbots of the demo shop's owner: the templates, each for the visitors of its language. */
final class DemoChatbots {

    private record Chosen(Template template, Locale language) {}

    private static final List<Chosen> CHOSEN = List.of(
            new Chosen(Template.SHOP_FAQ, Locale.ENGLISH),
            new Chosen(Template.ORDER_STATUS, Locale.GERMAN),
            new Chosen(Template.OPENING_HOURS, Locale.ENGLISH));

    private DemoChatbots() {}

    /** Makes and publishes them; answers them as visitors see them, in their order. */
    static List<Flow> publish(ChatbotService chatbots) {
        List<Flow> published = new ArrayList<>();
        for (Chosen chosen : CHOSEN) {
            Flow draft = chatbots.create(chosen.template(), chosen.language()).draft();
            chatbots.saveDraft(draft.withTrigger(speaking(draft.trigger(), draft.language())));
            if (!(chatbots.publish(draft.id()) instanceof Publishing.Published(Chatbot chatbot, int _))) {
                throw new IllegalStateException("the demo's chatbot cannot be published: " + draft.id());
            }
            published.add(chatbot.liveVersion().orElseThrow());
        }
        return List.copyOf(published);
    }

    private static Trigger speaking(Trigger trigger, String language) {
        Audience audience = trigger.audience();
        return new Trigger(
                trigger.when(),
                trigger.pages(),
                new Audience(audience.visits(), audience.devices(), Set.of(language)),
                trigger.schedule(),
                trigger.oncePerSession());
    }
}
