package io.smarthub.webchat;

import io.smarthub.webchat.guard.Limits;
import java.time.Duration;

/** The usual limits with some of them lower. */
record SomeLimits(Limits build) {

    static SomeLimits normal() {
        return new SomeLimits(Limits.DEFAULT);
    }

    SomeLimits lines(int lines) {
        return copy(
                lines,
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits linesOfAddress(int lines) {
        return copy(
                build.lines(),
                lines,
                build.newLines(),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits newLines(int burst, double perSecond) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                new Limits.Rate(burst, perSecond),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits messages(int burst, double perSecond) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                new Limits.Rate(burst, perSecond),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits frames(int burst, double perSecond) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                new Limits.Rate(burst, perSecond),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits waitingIn(int frames) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                build.frames(),
                frames,
                build.waitingOut(),
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits waitingOut(int frames) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                frames,
                build.quiet(),
                build.request(),
                build.poll());
    }

    SomeLimits quiet(Duration quiet) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                quiet,
                build.request(),
                build.poll());
    }

    SomeLimits request(Duration request) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                request,
                build.poll());
    }

    SomeLimits poll(Duration poll) {
        return copy(
                build.lines(),
                build.linesOfAddress(),
                build.newLines(),
                build.messages(),
                build.frames(),
                build.waitingIn(),
                build.waitingOut(),
                build.quiet(),
                build.request(),
                poll);
    }

    private SomeLimits copy(
            int lines,
            int linesOfAddress,
            Limits.Rate newLines,
            Limits.Rate messages,
            Limits.Rate frames,
            int waitingIn,
            int waitingOut,
            Duration quiet,
            Duration request,
            Duration poll) {
        return new SomeLimits(new Limits(
                lines,
                linesOfAddress,
                newLines,
                build.connections(),
                build.connectionsOfAddress(),
                messages,
                frames,
                waitingIn,
                waitingOut,
                quiet,
                request,
                poll,
                build.goodbye()));
    }
}
