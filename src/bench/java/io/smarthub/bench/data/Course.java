package io.smarthub.bench.data;

/** What becomes of a conversation, as it does in a shop. */
enum Course {
    /** The chatbot is shown, and nobody does anything. */
    SILENT(12),
    /** The visitor clicks, the chatbot answers. */
    CHATBOT(28),
    /** The visitor clicks, asks for a person, and gets one. */
    ESCALATED(22),
    /** The visitor types, the chatbot takes it in and hands over. */
    HANDED_OVER(9),
    /** An automatic message, and the visitor answers. */
    ADDRESSED(5),
    /** Visitor and agents alone. */
    PEOPLE(24);

    private final int percent;

    Course(int percent) {
        this.percent = percent;
    }

    static Course of(int percentile) {
        int sum = 0;
        for (Course course : values()) {
            sum += course.percent;
            if (percentile < sum) {
                return course;
            }
        }
        return PEOPLE;
    }
}
