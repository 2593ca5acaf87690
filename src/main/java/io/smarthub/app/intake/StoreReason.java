package io.smarthub.app.intake;

import java.util.Locale;

/**
 * Everything the store can say to the owner. The sentences lie in the {@code store} bundle; their arguments are named behind
 * each reason.
 */
public enum StoreReason {
    /** The database's file. */
    IN_USE,
    /** The file. */
    NEWER_FILE,
    /** The file, its version of the tables, the one that is known. */
    NEWER_TABLES,
    /** The file, what the database said. */
    DAMAGED,
    /** The file. */
    DAMAGED_EMPTY,
    /** The file, the version it was closed as, the version that is left. */
    DAMAGED_END,
    /** What the catalogue reader said. */
    DAMAGED_BILLING,
    /** The file, a {@link Foreign}, the number of its kind. */
    FOREIGN,
    /** The file. */
    FILE_NOT_READABLE,
    /** The folder. */
    FOLDER_IS_FILE,
    /** The folder, what the system said. */
    FOLDER_NOT_WRITABLE,
    /** The folder. */
    FOLDER_FULL,
    /** The folder. */
    FOLDER_NAME,
    /** The file, what the database said. */
    NOT_OPENED,
    /** The file, what the system said. */
    NOT_CLOSED,
    /** The file, the wanted version, what the database said. */
    NOT_MIGRATED,
    /** The file, the wanted version, the backup, what the database said. */
    NOT_MIGRATED_BACKUP,
    /** The file, the folder of backups, what the system said. */
    NO_BACKUP,
    /** No argument: there is no room to write. */
    DISK_FULL,
    /** What the database said. */
    UNREADABLE,
    /** What the database said. */
    NOT_WRITABLE,
    /** No argument: it was asked after it was closed. */
    CLOSED,
    /** What the database said. */
    OTHER,

    /** No argument: a contact that nothing could tell from others. */
    CONTACT_WITHOUT_ID,
    /** How many events a conversation may have, how many it would have. */
    TOO_MANY_EVENTS,
    /** The conversation's id, the longest. */
    CONVERSATION_ID_TOO_LONG,
    /** The event's id, the longest. */
    EVENT_ID_TOO_LONG,
    /** The event's id, its time. */
    EVENT_WITHOUT_TIME,
    /** The longest text, the events' ids. */
    TEXT_CUT,
    /** The events' ids. */
    KEPT_AS_STORED;

    /** What a file can hold that SmartHub never writes. */
    public enum Foreign {
        OUTSIDE,
        LINKED_TABLE,
        VIEW,
        USER,
        TRIGGER,
        ALIAS,
        AGGREGATE,
        OTHER;

        String key() {
            return "foreign." + hyphened(this);
        }
    }

    String key() {
        return "said." + hyphened(this);
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
