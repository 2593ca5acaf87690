package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.happened;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attachments in colours, languages and sizes; leaves pictures in {@code target/widget-pictures} to be looked at. */
class FileLooksIT extends WithFiles {

    private static final Path PICTURES = Path.of("target/widget-pictures");

    @Test
    void received() {
        conversation();
        take("files-received-light");
        widget.all(".thumb").getLast().click();
        widget.untilShown(".enlarged");
        take("files-enlarged-light");
    }

    @Test
    void receivedInDarkAndGerman() {
        browser.prefers("dark");
        site.language("de");
        conversation();
        assertThat(widget.find(".attach").getAccessibleName()).isEqualTo("Bild oder PDF anhängen");
        take("files-received-dark-de");
        widget.all(".thumb").getLast().click();
        widget.untilShown(".enlarged");
        take("files-enlarged-dark-de");
    }

    @Test
    void onTheirWay() throws IOException {
        files.hold();
        visit(welcome(true, agent("e1", "Anna Berg", "Could you send me a picture of the parcel and the bill?")))
                .open();
        choose(file("parcel on the doorstep.jpg", Pictures.landscape(1600, 1200, "jpg")));
        choose(document("Bill 2026-11-20 for the spring teas with a long name.pdf", 8_000_000));
        widget.say("Here they are");
        browser.until("all", () -> widget.all(".cancel").size() == 2);
        take("files-sending-light");
        server.unreachable();
        browser.until("the banner", () -> !widget.banner().isEmpty());
        take("files-offline-light");
    }

    @Test
    void refusedInGerman() throws IOException {
        browser.prefers("dark");
        site.language("de");
        files.refuse(503, "not-stored", 30);
        visit(welcome(true)).open();
        choose(file("paket.jpg", Pictures.landscape(1600, 1200, "jpg")));
        choose(file("brief.docx", new byte[] {'P', 'K', 3, 4}));
        browser.until("both", () -> widget.texts(".refused").size() == 2);
        take("files-refused-dark-de");
    }

    @Test
    void lostWithThePage() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(file("parcel.jpg", Pictures.landscape(1600, 1200, "jpg")));
        browser.until("it is under way", () -> files.begun() == 1);
        browser.open(site.url());
        widget.untilShown(".refused");
        take("files-lost-light");
    }

    @Test
    void droppedAndTeased() throws IOException {
        Path picture = file("parcel.jpg", Pictures.landscape(1600, 1200, "jpg"));
        visit(welcome(true, agent("e1", "Anna Berg", "Could you send me a picture?")))
                .open();
        for (String type : List.of("dragEnter", "dragOver")) {
            browser.driver()
                    .executeCdpCommand(
                            "Input.dispatchDragEvent",
                            Map.of(
                                    "type",
                                    type,
                                    "x",
                                    900,
                                    "y",
                                    400,
                                    "data",
                                    Map.of(
                                            "items",
                                            List.of(),
                                            "files",
                                            List.of(picture.toString()),
                                            "dragOperationsMask",
                                            1)));
        }
        widget.untilShown(".drop");
        take("files-drop-light");
        browser.driver().navigate().refresh();
        widget.untilShown(".panel");
        widget.close();
        server.untilConnected();
        server.tell(agent("e2", "Anna Berg", "").file("p1", "parcel.jpg", "image/jpeg", 9, 4, 3));
        browser.until("the teaser", () -> widget.shown(".teaser"));
        take("files-teaser-light");
    }

    @Test
    void onATelephone() {
        browser.size(390, 780, true);
        conversation();
        take("files-phone-light");
        widget.all(".thumb").getLast().click();
        widget.untilShown(".enlarged");
        browser.prefers("dark");
        take("files-phone-enlarged-dark");
    }

    @Test
    void withAYellowColour() throws IOException {
        site.attributes("data-color=\"#ffd400\"");
        files.hold();
        visit(welcome(true)).open();
        choose(document("bill.pdf", 8_000_000), file("leaf.png", Pictures.landscape(40, 30, "png")));
        browser.until("both", () -> widget.all(".cancel").size() == 2 && widget.shown(".thumb"));
        take("files-yellow-light");
    }

    private void conversation() {
        Instant now = Instant.now();
        files.store("p1", "image/jpeg", Pictures.landscape(1600, 1200, "jpg"))
                .store("p2", "image/jpeg", Pictures.landscape(900, 1600, "jpg"));
        visit(welcome(
                        true,
                        happened("e1", "agent-joined", "Anna Berg").at(now.minusSeconds(700)),
                        agent("e2", "Anna Berg", "Could you send me a picture of the parcel, and the bill?")
                                .at(now.minusSeconds(690)),
                        visitor("e3", "c3", "")
                                .at(now.minusSeconds(500))
                                .file("p1", "parcel.jpg", "image/jpeg", 1_400_000, 1600, 1200),
                        visitor("e4", "c4", "")
                                .at(now.minusSeconds(495))
                                .file(
                                        "b1",
                                        "Bill 2026-11-20 for the spring teas.pdf",
                                        "application/pdf",
                                        240_300,
                                        0,
                                        0),
                        visitor("e5", "c5", "Here they are.").at(now.minusSeconds(490)),
                        agent("e6", "Anna Berg", "Thank you. It should look like this:")
                                .at(now.minusSeconds(60)),
                        agent("e7", "Anna Berg", "")
                                .at(now.minusSeconds(58))
                                .file("p2", "gift box.jpg", "image/jpeg", 900_000, 900, 1600),
                        agent("e8", "Anna Berg", "")
                                .at(now.minusSeconds(50))
                                .file("b2", "Return label.pdf", "application/pdf", 52_000, 0, 0)))
                .open();
        browser.until(
                "drawn",
                () -> Boolean.TRUE.equals(browser.script(
                        "return [...arguments[0].querySelectorAll('.thumb img')].every(image => image.complete && image.naturalWidth > 0)",
                        widget.find(".rows"))));
    }

    private void take(String name) {
        browser.picture(PICTURES.resolve(name + ".png"));
    }
}
