package io.smarthub.ui.preferences;

import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.app.team.Agent;
import io.smarthub.app.team.AgentRefused;
import io.smarthub.app.team.Team;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SettingRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who answers visitors: never more active agents than the plan has places for. */
final class TeamCard {

    private final Texts texts;
    private final Team team;
    private final PreferencesStore preferences;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Tasks tasks;
    private final Latest reading;
    private final Label places = Nodes.paragraph("", "secondary");
    private final Label accepting = Nodes.paragraph("", "secondary");
    private final VBox rows = new VBox();
    private final Card card;

    TeamCard(Texts texts, Team team, PreferencesStore preferences, Dialogs dialogs, Toasts toasts, Tasks tasks) {
        this.texts = texts;
        this.team = team;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.tasks = tasks;
        reading = new Latest(tasks);
        Button add = Nodes.button(texts.get("team.add"), this::add);
        add.setId("team-add");
        rows.getStyleClass().add("setting-rows");
        card = Card.titled(texts.get("team.title"), add).with(places, rows, accepting);
    }

    Node node() {
        return card;
    }

    void load() {
        reading.run("team", team::members)
                .onSuccess(this::show)
                .onFailure(_ -> places.setText(texts.get("failed.part")))
                .start();
    }

    private void show(Team.Members members) {
        places.setText(texts.get("team.places", members.active(), members.places()));
        accepting.setText(texts.get(members.somebodyTakesChats() ? "team.accepts.help" : "team.accepts.nobody"));
        KeptFocus.during(
                card,
                () -> rows.getChildren()
                        .setAll(members.agents().stream()
                                .map(agent -> row(agent, members.hasPlace()))
                                .toList()));
    }

    private Node row(Agent agent, boolean hasPlace) {
        CheckBox accepts = box("team.accepts", agent.acceptsChats(), on -> change(agent.withAcceptsChats(on)));
        accepts.setAccessibleText(texts.get("team.accepts.accessible", agent.name()));
        accepts.setDisable(!agent.active());
        if (agent.isOwner()) {
            accepts.setId("team-owner-accepts");
            return new SettingRow(agent.name(), texts.get("team.owner"), accepts);
        }
        CheckBox active = box("team.active", agent.active(), on -> change(agent.withActive(on)));
        active.setDisable(!agent.active() && !hasPlace);
        HBox controls = new HBox(
                accepts,
                active,
                Nodes.iconButton(Icon.EDIT, texts.get("team.rename", agent.name()), () -> rename(agent)));
        controls.getStyleClass().add("team-controls");
        controls.setAlignment(Pos.CENTER_RIGHT);
        String state = agent.active()
                ? texts.get("team.is-active")
                : texts.get(hasPlace ? "team.is-inactive" : "team.no-place");
        return new SettingRow(agent.name(), state, controls);
    }

    private CheckBox box(String key, boolean on, Consumer<Boolean> asked) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setSelected(on);
        box.setOnAction(_ -> asked.accept(box.isSelected()));
        return box;
    }

    private void change(Agent agent) {
        tasks.run("change agent", () -> team.change(agent))
                .onSuccess(_ -> repliesAs(agent.name(), agent.active() ? agent.name() : ""))
                .onFailure(AgentRefused.class, refusal -> toasts.problem(reason(refusal)))
                .onEnd(this::load)
                .start();
    }

    private void add() {
        ask(
                "team.add",
                "",
                (name, open) -> tasks.run("add agent", () -> team.add(name))
                        .onSuccess(_ -> done(open))
                        .onFailure(AgentRefused.class, refusal -> open.problem(reason(refusal)))
                        .start());
    }

    private void rename(Agent agent) {
        ask(
                "team.name.change",
                agent.name(),
                (name, open) -> tasks.run("rename agent", () -> team.change(agent.withName(name)))
                        .onSuccess(_ -> {
                            repliesAs(agent.name(), name.strip());
                            done(open);
                        })
                        .onFailure(AgentRefused.class, refusal -> open.problem(reason(refusal)))
                        .start());
    }

    /** Whoever replies from here under the name of before does so under the one of now. */
    private void repliesAs(String before, String now) {
        preferences.update(all ->
                all.desk().agent().equals(before) ? all.withDesk(all.desk().withAgent(now)) : all);
    }

    private void done(Dialogs.Open open) {
        open.close();
        load();
    }

    /** What is done with the name that was typed. */
    private interface Named {
        void accept(String name, Dialogs.Open open);
    }

    private void ask(String titleKey, String before, Named named) {
        TextField name = new TextField(before);
        name.setId("team-name");
        name.setPromptText(texts.get("team.name"));
        name.setAccessibleText(texts.get("team.name"));
        dialogs.show(new Dialogs.Panel(
                texts.get(titleKey),
                new VBox(name),
                List.of(new Dialogs.Action(
                        texts.get("team.save"), Dialogs.Kind.PRIMARY, open -> named.accept(name.getText(), open)))));
    }

    private String reason(AgentRefused refusal) {
        return texts.get(
                "team.refused." + refusal.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
