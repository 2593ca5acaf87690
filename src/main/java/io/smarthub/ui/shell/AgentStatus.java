package io.smarthub.ui.shell;

import io.smarthub.app.team.Agent;
import io.smarthub.app.team.Team;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Hint;
import io.smarthub.ui.kit.overlay.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Whether agents take chats now, and as whom one answers; in the top bar while a web chat runs. */
public final class AgentStatus extends Button {

    private static final PseudoClass ONLINE = PseudoClass.getPseudoClass("online");

    private final Texts texts;
    private final LiveDesk desk;
    private final Team team;
    private final Tasks tasks;
    private final Supplier<String> agent;
    private final Consumer<Agent> chosen;
    private final Hint as = Hint.on(this);

    /**
     * With who answers now, by name, and who is told when another agent is chosen.
     */
    public AgentStatus(
            Texts texts, LiveDesk desk, Team team, Tasks tasks, Supplier<String> agent, Consumer<Agent> chosen) {
        this.texts = texts;
        this.desk = desk;
        this.team = team;
        this.tasks = tasks;
        this.agent = agent;
        this.chosen = chosen;
        setId("agent-status");
        getStyleClass().addAll("flat", "agent-status");
        setGraphic(Icon.DOT.node(8));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open());
        desk.onlineProperty().subscribe(this::draw);
    }

    private void draw(boolean online) {
        setText(texts.get(online ? "agent.online" : "agent.away"));
        pseudoClassStateChanged(ONLINE, online);
        setAccessibleText(texts.get("agent.accessible", getText(), agent.get()));
        as.setText(() -> texts.get("agent.as", agent.get()));
    }

    private void open() {
        tasks.run("agents", team::members).onSuccess(this::show).start();
    }

    private void show(Team.Members members) {
        VBox menu = new VBox();
        Popover popover = new Popover(menu);
        menu.getStyleClass().add("agent-menu");
        boolean online = desk.onlineProperty().get();
        boolean somebody = members.somebodyTakesChats();
        Button goOnline = choice("agent.online", online, popover, () -> desk.goOnline(true));
        goOnline.setDisable(!somebody);
        menu.getChildren()
                .addAll(
                        goOnline,
                        Nodes.paragraph(
                                texts.get(somebody ? "agent.online.help" : "agent.online.nobody"),
                                "caption",
                                "agent-help"),
                        choice("agent.away", !online, popover, () -> desk.goOnline(false)),
                        Nodes.paragraph(texts.get("agent.away.help"), "caption", "agent-help"));
        List<Agent> active = members.agents().stream().filter(Agent::active).toList();
        if (active.size() > 1) {
            menu.getChildren().add(Nodes.label(texts.get("agent.reply-as"), "agent-heading"));
            for (Agent each : active) {
                menu.getChildren().add(entry(each.name(), each.name().equals(agent.get()), popover, () -> {
                    chosen.accept(each);
                    draw(desk.onlineProperty().get());
                }));
            }
        }
        popover.showBelow(this);
    }

    private Button choice(String key, boolean on, Popover popover, Runnable action) {
        Button button = entry(texts.get(key), on, popover, action);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private Button entry(String text, boolean on, Popover popover, Runnable action) {
        Button button = Nodes.button(
                text,
                () -> {
                    popover.hide();
                    action.run();
                },
                "flat",
                "agent-choice");
        IconNode mark = Icon.CHECK_SMALL.node(14);
        mark.setVisible(on);
        button.setGraphic(mark);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(on ? texts.get("agent.chosen", text) : text);
        return button;
    }
}
