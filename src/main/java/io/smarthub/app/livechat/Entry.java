package io.smarthub.app.livechat;

/** Whether a visitor is let in. */
enum Entry {
    IN,
    /** Their token opens nothing any more: they come as somebody new. */
    ERASED,
    BLOCKED;

    /** What those hear who are sent away. */
    Outgoing bye() {
        return new Outgoing.Bye(this == BLOCKED ? "blocked" : "erased");
    }
}
