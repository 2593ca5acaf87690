package io.smarthub.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The one door to dialogs: cards laid over the window, never windows of their own. Returns at once; the answer comes
 * through the callback on the FX thread. Escape and a click beside the card mean "no". FX thread only.
 */
public interface Dialogs {

    /** Asks a yes/no question; {@code confirmed} runs only on yes. */
    void confirm(Question question, Runnable confirmed);

    /** Lets the user take one of a few options. */
    <T> void choose(String title, String text, List<Option<T>> options, Consumer<T> chosen);

    /** Tells something that went wrong in one sentence, with the code and the stack one click away and copyable. */
    void error(String sentence, Throwable failure);

    /** Tells something that went wrong and has no stack, such as a refused file: title, what was kept, what to do. */
    void message(String title, String text);

    /** Shows content of your own with its actions; the answer closes it. */
    Open show(Panel panel);

    /**
     * A yes/no question.
     *
     * @param title the question, a sentence
     * @param text what will happen
     * @param action the verb on the confirming button
     * @param danger whether something is lost for good: the button is red and Enter does not press it
     */
    record Question(String title, String text, String action, boolean danger) {}

    /** One of a few options; the description may be empty. */
    record Option<T>(String label, String description, T value) {}

    /**
     * A dialog of your own.
     *
     * @param title the heading
     * @param content what is inside; its first focusable node gets the focus
     * @param actions buttons from left to right, the primary one last; a button that leaves the dialog is always there: "Cancel" beside
     *     an action that is primary or loses something, else "Close"
     */
    record Panel(String title, Node content, List<Action> actions) {}

    /** A button of a panel. */
    record Action(String label, Kind kind, Consumer<Open> pressed) {}

    /** What a button of a panel looks like. */
    enum Kind {
        /** The one main action; Enter presses it. */
        PRIMARY,
        /** The main action where it costs money: Enter goes to it, and presses it only there. */
        CHARGE,
        /** Any other action. */
        SECONDARY,
        /** Loses something for good. */
        DANGER
    }

    /** A dialog that is open. */
    interface Open {
        /** Closes it and gives the focus back. */
        void close();

        /** Shows a sentence inside the dialog, for instance why the input is refused; empty removes it. */
        void problem(String sentence);

        /** Greys the actions out while something is being done. */
        void busy(boolean busy);
    }
}
