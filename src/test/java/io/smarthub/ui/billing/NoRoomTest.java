package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A package that finds no room beside another one, since the owner's catalogue sells it larger than it was bought. */
class NoRoomTest extends InTheRoom {

    @BeforeEach
    void buyBothAndThenChangeOne() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-200"), "");
        room.done("2026-11-03T09:01:00Z", Office.enable("CONV-100"), "");
        room.edit("conversations=100 ", "conversations=300 ");
        room.billing.catchUp();
    }

    @Test
    void itsSwitchShowsWhatTheOwnerWantsAndWhyThatIsNotPossible() {
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.toggle("CONV-100"))
                .returns(true, toggle -> toggle.isSelected())
                .returns(false, toggle -> toggle.isDisabled());
        assertThat(said())
                .contains(
                        "Ends on 3 Dec · CONV-100 cannot renew on 3 Dec: with what was bought before it, its 300 would"
                                + " pass the 500 a month that the plan allows by then.");
    }

    @Test
    void switchingTheOtherOneOffSaysThatItFindsRoom() {
        window = new BillingWindow(room, Locale.UK);
        window.toggle("CONV-200").fire();
        window.settle();
        assertThat(said())
                .contains("+200 chatbot conversations: ends on 3 Dec. The capacity stays until the end of 2 Dec."
                        + " +100 chatbot conversations: finds room now and renews on 3 Dec.");
        window.toggle("CONV-200").fire();
        window.settle();
        assertThat(said())
                .anyMatch(text -> text.endsWith(
                        "renews on 3 Dec. +100 chatbot conversations: finds no room beside it, ends on 3 Dec."));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        window.toggle("CONV-200").fire();
        window.settle();
        assertThat(said())
                .anyMatch(text ->
                        text.endsWith(" +100 Chatbot-Konversationen: hat jetzt Platz und wird am 3. Dez. verlängert."));
    }

    @Test
    void aTrialKeepsItSwitchedOnAndSaysThatItFindsNoRoom() {
        window = new BillingWindow(room, Locale.UK);
        window.tab("What if").fire();
        window.settle();

        assertThat(said())
                .contains("+100 chatbot conversations is to renew too, but would find no room within the 500 a month"
                        + " allowed by then and end on 3 Dec.");
    }

    @Test
    void agentsOfWhomFewerAreSoldByThenSayThatBesideTheirNumber() {
        room.done(Room.NOW, new Action.SetAgents(3), "");
        room.edit("most=100 ", "most=1 ");
        room.billing.catchUp();

        window = new BillingWindow(room, Locale.UK);
        assertThat(said()).anyMatch(text -> text.contains("from 3 Dec: 1 additional, no more are sold by then"));
    }

    private List<String> said() {
        return window.texts().stream().filter(text -> text != null).toList();
    }
}
