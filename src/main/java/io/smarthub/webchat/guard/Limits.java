package io.smarthub.webchat.guard;

import java.time.Duration;

/**
 * How much the server takes.
 *
 * @param lines open lines (tabs) at most
 * @param linesOfAddress of one remote address
 * @param newLines of one remote address
 * @param connections open network connections at most
 * @param connectionsOfAddress of one remote address
 * @param messages what is stored, of one line; more is refused
 * @param messagesOfAddress the same, of all lines of one remote address; more is refused
 * @param identifies how often a line may say who the visitor is; more is passed over
 * @param frames everything else, too, of one line; more ends it
 * @param newUploads attachments of one remote address
 * @param downloads attachments fetched by one remote address
 * @param uploads attachments on their way at most
 * @param uploadsOfAddress of one remote address
 * @param upload how long one may take to arrive
 * @param waitingIn frames of one line that wait for the database
 * @param waitingOut frames that wait for a slow browser
 * @param quiet a line is ended that was not heard of for so long
 * @param request how long a request's head and body may take to arrive
 * @param poll how long a poll waits for something to say
 * @param goodbye how long stopping waits for what was sent and for browsers to hear goodbye
 */
public record Limits(
        int lines,
        int linesOfAddress,
        Rate newLines,
        int connections,
        int connectionsOfAddress,
        Rate messages,
        Rate messagesOfAddress,
        Rate identifies,
        Rate frames,
        Rate newUploads,
        Rate downloads,
        int uploads,
        int uploadsOfAddress,
        Duration upload,
        int waitingIn,
        int waitingOut,
        Duration quiet,
        Duration request,
        Duration poll,
        Duration goodbye) {

    public static final Limits DEFAULT = new Limits(
            4_000,
            100,
            new Rate(60, 1),
            6_000,
            200,
            new Rate(10, 1),
            new Rate(100, 10),
            new Rate(5, 0.1),
            new Rate(300, 30),
            new Rate(10, 0.1),
            new Rate(200, 10),
            32,
            4,
            Duration.ofMinutes(5),
            64,
            256,
            Duration.ofSeconds(75),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(3));

    /**
     * So many at once, and so many a second in the long run.
     *
     * @param burst at once
     */
    public record Rate(int burst, double perSecond) {}
}
