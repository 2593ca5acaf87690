package io.smarthub.domain.conversation;

/** What a file can be that is sent in a conversation; found in its bytes, whatever its name claims. */
public enum AttachmentType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    AttachmentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** How a name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF;
    }
}
