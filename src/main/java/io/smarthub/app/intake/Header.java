package io.smarthub.app.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about a conversation besides its events. Null means "the source does not say" and never erases what
 * is stored. Status and rating are not here: a source's reader turns them into events.
 *
 * @param visitor who wrote
 * @param channel such as {@code chat}, {@code email}, {@code messenger}
 * @param domain the website
 * @param pageUrl where the conversation began
 * @param language BCP 47
 * @param tags the source's tags; added to the owner's own, never removing them
 * @param assignees names of assigned agents
 * @param location such as "Brno, CZ"
 * @param browser browser and system
 * @param visits how often the visitor had come
 * @param variables the source's custom variables, by label
 * @param updatedAt when the source last changed it; an older record never replaces a newer one
 */
public record Header(
        @Nullable Visitor visitor,
        @Nullable String channel,
        @Nullable String domain,
        @Nullable String pageUrl,
        @Nullable String pageTitle,
        @Nullable String language,
        List<String> tags,
        List<String> assignees,
        @Nullable String location,
        @Nullable String browser,
        @Nullable Integer visits,
        Map<String, String> variables,
        @Nullable Instant updatedAt) {

    /** Says nothing. */
    public static final Header EMPTY =
            new Header(null, null, null, null, null, null, List.of(), List.of(), null, null, null, Map.of(), null);

    public Header {
        tags = List.copyOf(tags);
        assignees = List.copyOf(assignees);
        variables = Map.copyOf(variables);
    }

    /**
     * A visitor or contact as the source knows them.
     *
     * @param externalId the contact's or visitor's id at the source, null where it has none
     */
    public record Visitor(
            @Nullable String externalId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note) {}
}
