package io.smarthub.app.intake;

/**
 * What makes a conversation the same one when it is imported again.
 *
 * @param source the platform or file format, such as {@code smartsupp}
 * @param account the account at the source, empty where there is only one
 * @param externalId the conversation's id at the source
 */
public record ConversationKey(String source, String account, String externalId) implements Comparable<ConversationKey> {

    public ConversationKey {
        if (source.isBlank() || externalId.isBlank()) {
            throw new IllegalArgumentException("a conversation needs a source and an id");
        }
    }

    @Override
    public int compareTo(ConversationKey other) {
        int bySource = source.compareTo(other.source);
        int byAccount = bySource != 0 ? bySource : account.compareTo(other.account);
        return byAccount != 0 ? byAccount : externalId.compareTo(other.externalId);
    }
}
