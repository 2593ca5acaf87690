package io.smarthub.webchat;

import io.smarthub.webchat.guard.Limits;
import java.time.Duration;

/** The usual limits with some of them lower. */
final class SomeLimits {

    private int lines = Limits.DEFAULT.lines();
    private int linesOfAddress = Limits.DEFAULT.linesOfAddress();
    private Limits.Rate newLines = Limits.DEFAULT.newLines();
    private Limits.Rate messages = Limits.DEFAULT.messages();
    private Limits.Rate messagesOfAddress = Limits.DEFAULT.messagesOfAddress();
    private Limits.Rate identifies = Limits.DEFAULT.identifies();
    private Limits.Rate frames = Limits.DEFAULT.frames();
    private Limits.Rate newUploads = Limits.DEFAULT.newUploads();
    private int uploads = Limits.DEFAULT.uploads();
    private int uploadsOfAddress = Limits.DEFAULT.uploadsOfAddress();
    private Duration upload = Limits.DEFAULT.upload();
    private int waitingIn = Limits.DEFAULT.waitingIn();
    private int waitingOut = Limits.DEFAULT.waitingOut();
    private Duration quiet = Limits.DEFAULT.quiet();
    private Duration request = Limits.DEFAULT.request();
    private Duration poll = Limits.DEFAULT.poll();

    static SomeLimits normal() {
        return new SomeLimits();
    }

    SomeLimits lines(int some) {
        lines = some;
        return this;
    }

    SomeLimits linesOfAddress(int some) {
        linesOfAddress = some;
        return this;
    }

    SomeLimits newLines(int burst, double perSecond) {
        newLines = new Limits.Rate(burst, perSecond);
        return this;
    }

    SomeLimits messages(int burst, double perSecond) {
        messages = new Limits.Rate(burst, perSecond);
        return this;
    }

    SomeLimits messagesOfAddress(int burst, double perSecond) {
        messagesOfAddress = new Limits.Rate(burst, perSecond);
        return this;
    }

    SomeLimits identifies(int burst, double perSecond) {
        identifies = new Limits.Rate(burst, perSecond);
        return this;
    }

    SomeLimits frames(int burst, double perSecond) {
        frames = new Limits.Rate(burst, perSecond);
        return this;
    }

    SomeLimits newUploads(int burst, double perSecond) {
        newUploads = new Limits.Rate(burst, perSecond);
        return this;
    }

    SomeLimits uploads(int some) {
        uploads = some;
        return this;
    }

    SomeLimits uploadsOfAddress(int some) {
        uploadsOfAddress = some;
        return this;
    }

    SomeLimits upload(Duration some) {
        upload = some;
        return this;
    }

    SomeLimits quiet(Duration some) {
        quiet = some;
        return this;
    }

    SomeLimits request(Duration some) {
        request = some;
        return this;
    }

    SomeLimits poll(Duration some) {
        poll = some;
        return this;
    }

    Limits build() {
        return new Limits(
                lines,
                linesOfAddress,
                newLines,
                Limits.DEFAULT.connections(),
                Limits.DEFAULT.connectionsOfAddress(),
                messages,
                messagesOfAddress,
                identifies,
                frames,
                newUploads,
                Limits.DEFAULT.downloads(),
                uploads,
                uploadsOfAddress,
                upload,
                waitingIn,
                waitingOut,
                quiet,
                request,
                poll,
                Limits.DEFAULT.goodbye());
    }
}
