package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.attachments.Samples;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and PDFs, from the visitor's browser to the agent and back, through the real server and database. */
class AttachmentsIT extends AtTheShop {

    @TempDir
    Path desk;

    @Test
    void aPictureReachesTheAgents_andComesBackOnTheNextPage() throws IOException {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Delivery");
        widget.untilSaid("chatbot", "We deliver everywhere.");
        byte[] picture = Samples.picture("png", 640, 400);

        choose(file("broken lamp.png", picture));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));

        Event sent = shop.newest().events().getLast();
        assertThat(sent.type()).isEqualTo(EventType.VISITOR_MESSAGE);
        Attachment attachment = Objects.requireNonNull(sent.attachment());
        assertThat(attachment.name()).isEqualTo("broken lamp.png");
        assertThat(attachment.width()).isEqualTo(640);
        assertThat(bytes(shop, attachment)).isEqualTo(picture);
        assertThat(shop.newest().row().preview()).isEqualTo("[broken lamp.png]");
        assertThat(shop.newest().classification().outcome()).isEqualTo(Outcome.ESCALATED);
        assertThat(shop.unitsLeft()).isEqualTo(99);

        browser.open(shop.page() + "/shipping");
        widget.untilShown(".thumb img[src]");
        assertThat(shop.newest().events())
                .filteredOn(event -> event.attachment() != null)
                .hasSize(1);
    }

    @Test
    void anAgentsPdfReachesTheVisitor() throws IOException {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        says("Where is my invoice?");
        Attachment invoice =
                shop.workspace().attachments().take("Invoice 7.pdf", new ByteArrayInputStream(Samples.pdf()));

        shop.workspace()
                .writer()
                .perform(
                        new Action.Reply("", "Anna", "r-1", invoice),
                        List.of(shop.newest().row().id()));

        browser.until("its name", () -> widget.texts(".file-name").contains("Invoice 7.pdf"));
        assertThat(shop.newest().events().getLast().attachment()).isEqualTo(invoice);
    }

    @Test
    void aDisguisedProgramIsRefusedWithAReason_andLeavesNothing() throws IOException {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        says("Hello");

        choose(file("photo.png", "MZ this is a program".getBytes(StandardCharsets.US_ASCII)));

        browser.until("it says why", () -> !widget.texts(".refused .why").isEmpty());
        assertThat(shop.newest().events()).allMatch(event -> event.attachment() == null);
        assertThat(stored()).isEmpty();
    }

    private void choose(Path file) {
        widget.untilShown(".attach");
        widget.find(".files").sendKeys(file.toString());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(desk.resolve(name), bytes);
    }

    private static byte[] bytes(RunningShop shop, Attachment attachment) throws IOException {
        assertThat(shop.newest().row().source()).isEqualTo(WebChat.SOURCE);
        assertThat(attachment.type()).isEqualTo(AttachmentType.PNG);
        String conversation = shop.newest().row().externalId();
        try (InputStream bytes = shop.workspace().attachments().open(conversation, attachment)) {
            return bytes.readAllBytes();
        }
    }

    private List<Path> stored() throws IOException {
        Path folder = dir.resolve("attachments");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
