package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.livechat.AttachmentDoor.Sent;
import io.smarthub.app.livechat.AttachmentDoor.WhyNotSent;
import io.smarthub.attachments.Samples;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttachingTest extends InTheHouse {

    private static final byte[] PICTURE = Samples.picture("png", 40, 30);

    @Test
    void whatIsSentIsAMessageOfTheVisitor_inEveryTabAndAfterAKill() throws IOException {
        Visitor one = house.visitor();
        Visitor other = house.visitor(one.token());

        Sent sent = send(one.token(), "p1", "photo.png", PICTURE);

        assertThat(sent).isInstanceOf(Sent.Stored.class);
        assertThat(house.types()).containsExactly(EventType.VISITOR_MESSAGE);
        Attachment told = attachment(other);
        assertThat(told.name()).isEqualTo("photo.png");
        assertThat(told.width()).isEqualTo(40);
        assertThat(read(one.token(), told.id())).isEqualTo(PICTURE);

        house.startAgain();
        assertThat(read(one.token(), told.id())).as("without a tab").isEqualTo(PICTURE);
        Visitor back = house.visitor(one.token());
        assertThat(attachment(back)).isEqualTo(told);
        assertThat(back.welcome().said()).extracting(Outgoing.Said::clientId).containsExactly("p1");
        assertThat(read(back.token(), told.id())).isEqualTo(PICTURE);
    }

    @Test
    void theSameIsStoredOnce_andItsBytesAreNotReadAgain() throws IOException {
        Visitor visitor = house.visitor();
        Sent first = send(visitor.token(), "p1", "photo.png", PICTURE);

        Sent again = house.chat.attachments().send(visitor.token(), "p1", "photo.png", new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read again");
            }
        });

        assertThat(again).isEqualTo(first);
        assertThat(house.types()).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void pastAQuestionItIsForTheAgents_andTheChatbotGoesOnWaiting() throws IOException {
        house.with(Shop.flow());
        Visitor visitor = house.visitor().clicks("order");

        assertThat(send(visitor.token(), "p1", "receipt.pdf", Samples.pdf())).isInstanceOf(Sent.Stored.class);
        assertThat(house.types().getLast()).isEqualTo(EventType.VISITOR_MESSAGE);
        assertThat(house.newest()).containsEntry("outcome", Outcome.ESCALATED.name());

        visitor.types("4711");
        assertThat(visitor.words()).contains("Order 4711 is on its way.");
        house.startAgain();
        assertThat(house.visitor(visitor.token()).words()).contains("Order 4711 is on its way.");
    }

    @Test
    void aChatbotWithButtonsAloneTakesNone() throws IOException {
        Flow shop = Shop.flow();
        house.with(new Flow(
                shop.id(),
                shop.name(),
                shop.version(),
                shop.language(),
                shop.priority(),
                shop.published(),
                true,
                shop.trigger(),
                shop.tree()));
        Visitor visitor = house.visitor();

        refused(send(visitor.token(), "p1", "photo.png", PICTURE), WhyNotSent.NOT_TAKEN);
        assertThat(files()).isEmpty();
    }

    @Test
    void nobodySeesWhatAnotherVisitorSent() throws IOException {
        Visitor one = house.visitor();
        send(one.token(), "p1", "photo.png", PICTURE);
        String id = attachment(one).id();
        Visitor stranger = house.visitor();
        stranger.types("Hi");

        for (String token : new String[] {stranger.token(), "forged." + one.token(), null, ""}) {
            assertThat(house.chat.attachments().open(token, id)).isEmpty();
        }
        assertThat(house.chat.attachments().open(one.token(), "../../smarthub.mv.db"))
                .isEmpty();
    }

    @Test
    void whoIsNotHereOrNotKnownSendsNothing() throws IOException {
        Visitor visitor = house.visitor();
        visitor.goes();

        refused(send(visitor.token(), "p1", "photo.png", PICTURE), WhyNotSent.NOT_HERE);
        refused(send("nonsense", "p1", "photo.png", PICTURE), WhyNotSent.UNKNOWN_VISITOR);
        refused(send(null, "p1", "photo.png", PICTURE), WhyNotSent.UNKNOWN_VISITOR);
        assertThat(house.conversations()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void disguisedAndTooLargeLeaveNoTrace() throws IOException {
        Visitor visitor = house.visitor();

        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        refused(send(visitor.token(), "p1", "photo.png", script), WhyNotSent.FILE_TYPE);
        byte[] large = new byte[(int) AttachmentFiles.MOST_BYTES + 1];
        refused(send(visitor.token(), "p2", "photo.png", large), WhyNotSent.TOO_LARGE);

        assertThat(house.conversations()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatTheStoreRefusesIsNotLeftOnTheDisk_andCanBeSentAgain() throws IOException {
        Visitor visitor = house.visitor();
        store.before = true;
        refused(send(visitor.token(), "p1", "photo.png", PICTURE), WhyNotSent.NOT_STORED);
        assertThat(files()).isEmpty();

        store.before = false;
        assertThat(send(visitor.token(), "p1", "photo.png", PICTURE)).isInstanceOf(Sent.Stored.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void agentsFileReachesTheVisitor() throws IOException {
        Visitor visitor = house.visitor().types("Where is my order?");
        Attachment file = house.files.take("route.pdf", new ByteArrayInputStream(Samples.pdf()));

        writer().perform(new Action.Reply("", "Anna", "r1", file), List.of(house.newestNumber()));

        Outgoing.Said said = (Outgoing.Said)
                visitor.hears(frame -> frame instanceof Outgoing.Said each && each.attachment() != null);
        assertThat(said.author()).isEqualTo("agent");
        assertThat(said.name()).isEqualTo("Anna");
        assertThat(read(visitor.token(), file.id())).isEqualTo(Samples.pdf());
    }

    @Test
    void erasingTheVisitorErasesTheirFiles() throws IOException {
        Visitor visitor = house.visitor();
        send(visitor.token(), "p1", "photo.png", PICTURE);
        String id = attachment(visitor).id();

        writer().perform(new Action.EraseVisitor(), List.of(house.newestNumber()));

        assertThat(files()).isEmpty();
        assertThat(house.chat.attachments().open(visitor.token(), id)).isEmpty();
        assertThat(house.number("SELECT COUNT(*) FROM event WHERE attachment IS NOT NULL"))
                .isZero();
    }

    @Test
    void blockedVisitorSendsNothingMore() throws IOException {
        Visitor visitor = house.visitor();
        send(visitor.token(), "p1", "photo.png", PICTURE);
        writer().perform(new Action.BlockVisitor(true), List.of(house.newestNumber()));
        visitor.hears(Outgoing.Bye.class::isInstance);

        Sent sent = send(visitor.token(), "p2", "photo.png", PICTURE);

        assertThat(sent).isInstanceOf(Sent.Refused.class);
        assertThat(files()).hasSize(1);
    }

    private Sent send(@Nullable String token, String clientId, String name, byte[] bytes) throws IOException {
        return house.chat.attachments().send(token, clientId, name, new ByteArrayInputStream(bytes));
    }

    private byte[] read(String token, String id) throws IOException {
        try (InputStream bytes =
                house.chat.attachments().open(token, id).orElseThrow().bytes()) {
            return bytes.readAllBytes();
        }
    }

    private static Attachment attachment(Visitor visitor) {
        Attachment attachment = visitor.said().getLast().attachment();
        assertThat(attachment).isNotNull();
        return attachment;
    }

    private static void refused(Sent sent, WhyNotSent why) {
        assertThat(sent).isEqualTo(new Sent.Refused(why));
    }

    private List<Path> files() throws IOException {
        Path folder = dir.resolve("attachments");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
