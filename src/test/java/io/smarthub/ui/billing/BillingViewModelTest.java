package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Offer;
import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.ui.billing.BillingViewModel.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillingViewModelTest {

    @TempDir
    Path dir;

    private Room room;

    @BeforeEach
    void open() {
        room = new Room(dir);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void saysThatNothingIsKnownBeforeItIsShown() {
        assertThat(room.model.stateProperty().get()).isInstanceOf(State.Loading.class);
    }

    @Test
    void showsTheBooksAndTheQuotaWhenShown() {
        room.withHistory().model.shown();

        assertThat(figures().books().plan().code()).isEqualTo(PlanCode.STANDARD);
        assertThat(figures().quota().quota().used()).isEqualTo(63);
        assertThat(figures().quota().quota().limit()).isEqualTo(400);
    }

    @Test
    void showsADecisionMadeElsewhereWhileShownAndNotAfterwards() {
        room.model.shown();
        room.done(Room.NOW, Office.choose("STANDARD"), "");
        assertThat(figures().books().plan().code()).isEqualTo(PlanCode.STANDARD);

        room.model.hidden();
        room.done(Room.NOW, Office.enable("CONV-100"), "");
        assertThat(figures().books().capacity().limit()).isEqualTo(100);
    }

    @Test
    void showsAChangedZone() {
        room.model.shown();
        room.db.accounts().save(account -> account.withZone(java.time.ZoneId.of("Asia/Tokyo")));

        assertThat(figures().quota().quota().month().zone()).hasToString("Asia/Tokyo");
    }

    @Test
    void doesWhatWasPreviewedAndShowsIt() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.model.shown();
        List<Preview> previews = new ArrayList<>();
        room.model.ask(Office.enable("CONV-100"), offer -> {
            if (offer instanceof Offer.Possible(Preview preview)) {
                previews.add(preview);
            }
        });

        assertThat(previews).singleElement().extracting(Preview::due).hasToString("3.99 EUR");
        room.model.confirm(previews.getFirst(), "Black Week", _ -> {}, _ -> {});

        assertThat(figures().books().capacity().limit()).isEqualTo(200);
        assertThat(figures().billing().decisions().getLast().note()).isEqualTo("Black Week");
    }

    @Test
    void neverOffersFewerAgentsThanAreActive() {
        room.withHistory().activeAgents = List.of("Anna", "Ben", "Carla");
        room.model.shown();

        assertThat(figures().fewestAgents()).isEqualTo(1);
    }

    @Test
    void saysWhenTheFiguresCannotBeReadAndCanTryAgain() {
        room.broken = true;
        room.model.shown();
        assertThat(room.model.stateProperty().get()).isInstanceOf(State.Failed.class);

        room.broken = false;
        room.model.load();
        assertThat(figures().books().plan().code()).isEqualTo(PlanCode.FREE);
    }

    private BillingFigures figures() {
        return ((State.Ready) room.model.stateProperty().get()).figures();
    }
}
