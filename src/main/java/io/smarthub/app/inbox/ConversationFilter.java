package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations: the same value filters the inbox, counts, exports and is what every statistic opens. Null and empty
 * mean "any"; all that is set must hold.
 *
 * @param status open or resolved
 * @param tab a part of the open conversations
 * @param joinedByChatbot whether it is a chatbot conversation
 * @param triggered whether a chatbot was displayed
 * @param outcomes any of these
 * @param waiting whether a visitor waits for an agent's answer
 * @param unread whether the owner has not read it to the end
 * @param source the platform
 * @param agent name of an assigned agent
 * @param tag name of a tag
 * @param rating this group of ratings
 * @param pageUrl part of the page's address
 * @param visitor all conversations of this visitor, by id
 * @param period within this time
 * @param hour within this hour of the week of the period's anchor, in the account's zone
 * @param answered whether an agent answered a visitor's message
 * @param chatbot this chatbot took part
 * @param button this chatbot button was clicked
 * @param search the owner's words, with operators; empty for none
 */
public record ConversationFilter(
        @Nullable Status status,
        Tab tab,
        @Nullable Boolean joinedByChatbot,
        @Nullable Boolean triggered,
        Set<Outcome> outcomes,
        @Nullable Boolean waiting,
        @Nullable Boolean unread,
        @Nullable String source,
        @Nullable String agent,
        @Nullable String tag,
        @Nullable RatingGroup rating,
        @Nullable String pageUrl,
        @Nullable Long visitor,
        @Nullable Period period,
        @Nullable HourOfWeek hour,
        @Nullable Boolean answered,
        @Nullable ChatbotPart chatbot,
        @Nullable ButtonPart button,
        String search) {

    /** Every conversation. */
    public static final ConversationFilter ALL = new Builder().build();

    public ConversationFilter {
        outcomes = Set.copyOf(outcomes);
    }

    /** Parts of the open conversations, as the vendor names them; no conversation is in both ACTIVE and SILENT. */
    public enum Tab {
        /** Every one. */
        ALL,
        /** Somebody has done something: all but the silent ones. */
        ACTIVE,
        /** New and mine. */
        PRIMARY,
        /** Active, and nobody is assigned. */
        NEW,
        /** The owner is assigned. */
        MINE,
        /** A chatbot or an automatic message addressed the visitor, and nobody has done anything since. */
        SILENT
    }

    /** Good, normal or bad. */
    public enum RatingGroup {
        /** 4 and 5. */
        GOOD,
        /** 3. */
        NORMAL,
        /** 1 and 2. */
        BAD
    }

    /** A builder that starts with this filter. */
    public Builder with() {
        return new Builder(this);
    }

    /** Changes some members of a filter. */
    public static final class Builder {
        private @Nullable Status status;
        private Tab tab = Tab.ALL;
        private @Nullable Boolean joinedByChatbot;
        private @Nullable Boolean triggered;
        private Set<Outcome> outcomes = Set.of();
        private @Nullable Boolean waiting;
        private @Nullable Boolean unread;
        private @Nullable String source;
        private @Nullable String agent;
        private @Nullable String tag;
        private @Nullable RatingGroup rating;
        private @Nullable String pageUrl;
        private @Nullable Long visitor;
        private @Nullable Period period;
        private @Nullable HourOfWeek hour;
        private @Nullable Boolean answered;
        private @Nullable ChatbotPart chatbot;
        private @Nullable ButtonPart button;
        private String search = "";

        /** Starts with a filter that lets everything through. */
        public Builder() {}

        private Builder(ConversationFilter from) {
            status = from.status;
            tab = from.tab;
            joinedByChatbot = from.joinedByChatbot;
            triggered = from.triggered;
            outcomes = from.outcomes;
            waiting = from.waiting;
            unread = from.unread;
            source = from.source;
            agent = from.agent;
            tag = from.tag;
            rating = from.rating;
            pageUrl = from.pageUrl;
            visitor = from.visitor;
            period = from.period;
            hour = from.hour;
            answered = from.answered;
            chatbot = from.chatbot;
            button = from.button;
            search = from.search;
        }

        public Builder status(@Nullable Status value) {
            status = value;
            return this;
        }

        public Builder tab(Tab value) {
            tab = value;
            return this;
        }

        public Builder joinedByChatbot(@Nullable Boolean value) {
            joinedByChatbot = value;
            return this;
        }

        public Builder triggered(@Nullable Boolean value) {
            triggered = value;
            return this;
        }

        public Builder outcomes(Set<Outcome> value) {
            outcomes = value;
            return this;
        }

        public Builder outcome(Outcome value) {
            outcomes = Set.of(value);
            return this;
        }

        public Builder waiting(@Nullable Boolean value) {
            waiting = value;
            return this;
        }

        public Builder unread(@Nullable Boolean value) {
            unread = value;
            return this;
        }

        public Builder source(@Nullable String value) {
            source = value;
            return this;
        }

        public Builder agent(@Nullable String value) {
            agent = value;
            return this;
        }

        public Builder tag(@Nullable String value) {
            tag = value;
            return this;
        }

        public Builder rating(@Nullable RatingGroup value) {
            rating = value;
            return this;
        }

        public Builder pageUrl(@Nullable String value) {
            pageUrl = value;
            return this;
        }

        public Builder visitor(@Nullable Long value) {
            visitor = value;
            return this;
        }

        public Builder period(@Nullable Period value) {
            period = value;
            return this;
        }

        public Builder hour(@Nullable HourOfWeek value) {
            hour = value;
            return this;
        }

        public Builder answered(@Nullable Boolean value) {
            answered = value;
            return this;
        }

        public Builder chatbot(@Nullable ChatbotPart value) {
            chatbot = value;
            return this;
        }

        public Builder button(@Nullable ButtonPart value) {
            button = value;
            return this;
        }

        public Builder search(String value) {
            search = value;
            return this;
        }

        public ConversationFilter build() {
            return new ConversationFilter(
                    status,
                    tab,
                    joinedByChatbot,
                    triggered,
                    outcomes,
                    waiting,
                    unread,
                    source,
                    agent,
                    tag,
                    rating,
                    pageUrl,
                    visitor,
                    period,
                    hour,
                    answered,
                    chatbot,
                    button,
                    search);
        }
    }
}
