package io.smarthub.exports.pdf;

/** The light palette's roles on paper; InkTest compares them with {@code palette.css}. */
public enum Ink {
    PAPER("-color-bg-default", 0xffffff),
    TEXT("-color-fg-default", 0x1b1e25),
    MUTED("-color-fg-muted", 0x565c69),
    SUBTLE("-color-fg-subtle", 0x666c79),
    HAIRLINE("-color-border-default", 0xdcdfe5),
    GRID("-color-border-muted", 0xe6e8ed),
    GROUND("-color-bg-subtle", 0xf4f5f7),
    ACCENT("-color-accent-emphasis", 0x2563eb),
    VISITOR("-color-visitor-bg", 0xeff0f3),
    AGENT("-color-agent-bg", 0xe2ecfd),
    CHATBOT_TEXT("-color-chatbot-fg", 0x6331c4),
    CHATBOT("-color-chatbot-emphasis", 0x7c4ae0),
    CHATBOT_MUTED("-color-chatbot-muted", 0xcdbcf6),
    CHATBOT_GROUND("-color-chatbot-subtle", 0xf3effd),
    RESOLVED_TEXT("-color-success-fg", 0x146c3a),
    RESOLVED("-color-resolved-emphasis", 0x1f9a55),
    RESOLVED_GROUND("-color-success-subtle", 0xe7f6ed),
    ESCALATED_TEXT("-color-warning-fg", 0x875000),
    ESCALATED("-color-escalated-emphasis", 0xcf7806),
    ESCALATED_MUTED("-color-warning-muted", 0xf7cf94),
    ESCALATED_GROUND("-color-warning-subtle", 0xfef4e2),
    WORSE("-color-danger-fg", 0xbd232f);

    private final String role;
    private final int rgb;

    Ink(String role, int rgb) {
        this.role = role;
        this.rgb = rgb;
    }

    String role() {
        return role;
    }

    int rgb() {
        return rgb;
    }

    float red() {
        return (rgb >> 16 & 0xff) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    float blue() {
        return (rgb & 0xff) / 255f;
    }
}
