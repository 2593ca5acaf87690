package io.smarthub.app.search;

import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything of a conversation that a query can ask for; decides without an index, which is slow and exact.
 *
 * @param texts messages, notes and buttons, each for itself
 * @param visitor name and e-mail, as far as known
 * @param lastMessage the day of the last message in the account's zone
 */
public record Candidate(
        List<String> texts,
        List<String> visitor,
        List<String> tags,
        String source,
        Status status,
        Outcome outcome,
        boolean unread,
        boolean waiting,
        boolean joinedByChatbot,
        LocalDate lastMessage) {

    public Candidate {
        texts = List.copyOf(texts);
        visitor = List.copyOf(visitor);
        tags = List.copyOf(tags);
    }

    /** Whether everything the query asks for holds. */
    public boolean fits(SearchQuery query) {
        return query.clauses().stream().allMatch(this::fits);
    }

    private boolean fits(Clause clause) {
        return switch (clause) {
            case Clause.Text(Phrase phrase) ->
                Stream.of(texts, visitor, tags).flatMap(List::stream).anyMatch(phrase::isIn);
            case Clause.From(Phrase phrase) -> visitor.stream().anyMatch(phrase::isIn);
            case Clause.Tag(Name name) -> tags.stream().anyMatch(name::fits);
            case Clause.Source(Name name) -> name.fits(source);
            case Clause.OutcomeIs(Outcome wanted) -> outcome == wanted;
            case Clause.Is(Clause.State state) -> is(state);
            case Clause.Before(LocalDate day) -> lastMessage.isBefore(day);
            case Clause.After(LocalDate day) -> !lastMessage.isBefore(day);
            case Clause.Not(Clause unwanted) -> !fits(unwanted);
        };
    }

    private boolean is(Clause.State state) {
        return switch (state) {
            case OPEN -> status == Status.OPEN;
            case RESOLVED -> status == Status.RESOLVED;
            case UNREAD -> unread;
            case WAITING -> waiting;
            case CHATBOT -> joinedByChatbot;
        };
    }
}
