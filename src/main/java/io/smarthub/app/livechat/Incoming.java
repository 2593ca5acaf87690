package io.smarthub.app.livechat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor's browser tells. A {@code clientId} is made by the widget, unique for the visitor and kept until it is answered:
 * the same one a second time is the same thing, stored once.
 */
public sealed interface Incoming {

    /** What the widget calls it; empty for what is not stored by itself. */
    default Optional<String> storedAs() {
        return switch (this) {
            case Message message -> Optional.of(message.clientId());
            case Click click -> Optional.of(click.clientId());
            case Rate rate -> Optional.of(rate.clientId());
            case LeaveMessage leave -> Optional.of(leave.clientId());
            case Hello _, Typing _, Seen _, Moved _, BoxOpened _, Hidden _, Identify _ -> Optional.empty();
        };
    }

    /**
     * The first frame of a tab.
     *
     * @param token what {@link Outgoing.Welcome} gave before; null for a new visitor
     * @param page the page it is on
     * @param language of the page, BCP 47
     * @param device {@code desktop} or {@code mobile}
     * @param browser browser and system in a few words, empty where unknown
     * @param hidden whether the widget is hidden: no chatbot is triggered then (E14)
     */
    record Hello(@Nullable String token, Page page, String language, String device, String browser, boolean hidden)
            implements Incoming {}

    /** Something typed and sent. */
    record Message(String clientId, String text) implements Incoming {}

    /** A chatbot button clicked: which one, of which message's event. */
    record Click(String clientId, String messageId, String buttonId) implements Incoming {}

    /** Whether the visitor is typing now. */
    record Typing(boolean on) implements Incoming {}

    /** Seen up to this event. */
    record Seen(String eventId) implements Incoming {}

    /** Another page in the same tab. */
    record Moved(Page page) implements Incoming {}

    /** The chat box was opened or closed. */
    record BoxOpened(boolean open) implements Incoming {}

    /** The widget was hidden or shown by the website (E14). */
    record Hidden(boolean hidden) implements Incoming {}

    /** Who the visitor is, as the website or the visitor says; null leaves what is known. */
    record Identify(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) implements Incoming {}

    /** How the conversation was: 1 bad, 2 normal, 3 good; words may be empty. */
    record Rate(String clientId, int rating, String text) implements Incoming {}

    /** A message left while no agent is there (E19). */
    record LeaveMessage(String clientId, String name, String email, String text) implements Incoming {}

    /**
     * A page of the owner's website.
     *
     * @param url at most 2,000 characters
     * @param title at most 300 characters
     */
    record Page(String url, String title) {}
}
