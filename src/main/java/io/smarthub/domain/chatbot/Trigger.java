package io.smarthub.domain.chatbot;

import java.util.List;

/**
 * When, where and for whom a flow is triggered.
 *
 * @param when what has to have happened
 * @param pages on which pages: where any of the conditions that ask for something holds, and all that exclude something; on
 *     every page where there are none
 * @param audience for which visitors
 * @param schedule in which months, on which weekdays, at which hours, and whether agents have to be there
 * @param oncePerSession whether it is shown at most once in a visitor's session
 */
public record Trigger(When when, List<PageRule> pages, Audience audience, Schedule schedule, boolean oncePerSession) {

    public Trigger {
        pages = List.copyOf(pages);
    }

    /** Every visitor, everywhere, always, once a session. */
    public static Trigger of(When when) {
        return new Trigger(when, List.of(), Audience.EVERYBODY, Schedule.ALWAYS, true);
    }

    boolean fitsPage(String url, String title) {
        List<PageRule> wanted =
                pages.stream().filter(page -> !page.test().excludes()).toList();
        return (wanted.isEmpty() || wanted.stream().anyMatch(page -> page.holds(url, title)))
                && pages.stream().filter(page -> page.test().excludes()).allMatch(page -> page.holds(url, title));
    }
}
