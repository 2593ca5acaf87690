package io.smarthub.app.statistics;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import java.util.Set;

/**
 * For every number the filter that lets through exactly the conversations counted in it: the inbox's count equals the
 * number clicked. Chatbot numbers are about the first trigger, all others about the opening.
 *
 * @param range what was counted; the range of a bar for a part of that bar
 */
public record OpensConversations(Range range) {

    /** Opens a metric's tile, or its part of a bar. */
    public ConversationFilter metric(Metric metric) {
        return switch (metric) {
            case CONVERSATIONS -> opened().build();
            case TRIGGERED -> triggered().build();
            case REACTIONS ->
                triggered()
                        .outcomes(Set.of(Outcome.RESOLVED, Outcome.ESCALATED))
                        .build();
            case RESOLVED -> triggered().outcome(Outcome.RESOLVED).build();
            case ESCALATED -> triggered().outcome(Outcome.ESCALATED).build();
            case CHATBOT_CONVERSATIONS -> triggered().joinedByChatbot(true).build();
        };
    }

    /** Shown the chatbot without a reaction. */
    public ConversationFilter noReaction() {
        return triggered().outcome(Outcome.NONE).build();
    }

    /** Escalated after using the chatbot. */
    public ConversationFilter escalatedAfterUse() {
        return triggered().outcome(Outcome.ESCALATED).joinedByChatbot(true).build();
    }

    /** Escalated without having used the chatbot. */
    public ConversationFilter escalatedWithoutUse() {
        return triggered().outcome(Outcome.ESCALATED).joinedByChatbot(false).build();
    }

    /** Opened in an hour of the week. */
    public ConversationFilter hour(HourOfWeek hour) {
        return opened().hour(hour).build();
    }

    /** In which this chatbot appeared. */
    public ConversationFilter chatbot(Chatbot chatbot) {
        return part(chatbot, false).build();
    }

    /** In which this chatbot was used. */
    public ConversationFilter chatbotUsed(Chatbot chatbot) {
        return part(chatbot, true).build();
    }

    /** In which this chatbot appeared, with this outcome. */
    public ConversationFilter chatbot(Chatbot chatbot, Outcome outcome) {
        return part(chatbot, false).outcome(outcome).build();
    }

    /** In which this button was clicked, once or more often. */
    public ConversationFilter button(ButtonRow row) {
        return clicked(row, false);
    }

    /** In which the visitor asked an agent with this button or after it. */
    public ConversationFilter askedAfter(ButtonRow row) {
        return clicked(row, true);
    }

    /** Opened, and answered by an agent: what the response time is the median of. */
    public ConversationFilter answered() {
        return opened().answered(true).build();
    }

    private ConversationFilter.Builder part(Chatbot chatbot, boolean used) {
        return triggered().chatbot(new ChatbotPart(chatbot.source(), chatbot.id(), used));
    }

    private ConversationFilter clicked(ButtonRow row, boolean asked) {
        Chatbot chatbot = row.chatbot();
        return triggered()
                .button(new ButtonPart(chatbot.source(), chatbot.id(), row.label(), asked))
                .build();
    }

    private ConversationFilter.Builder opened() {
        return new ConversationFilter.Builder().period(new Period(Period.Anchor.OPENED, range.start(), range.end()));
    }

    private ConversationFilter.Builder triggered() {
        return new ConversationFilter.Builder()
                .triggered(true)
                .period(new Period(Period.Anchor.TRIGGERED, range.start(), range.end()));
    }
}
