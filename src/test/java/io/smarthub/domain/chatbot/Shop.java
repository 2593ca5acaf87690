package io.smarthub.domain.chatbot;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small shop's chatbots. */
public final class Shop {

    public static final Trigger AT_ONCE = Trigger.of(new When.AfterLanding(Duration.ZERO));

    private Shop() {}

    /** A menu of delivery (with a branch below), order status (with a question) and an agent. */
    public static Tree tree() {
        Message times = new Message("times", "Two days.", Step.end());
        Message delivery = new Message(
                "delivery",
                "We deliver everywhere.",
                new Step.Choice(List.of(
                        new Reply("delivery.times", "Times", new Target.Say(times)),
                        new Reply("delivery.menu", "Back", Target.Exit.MENU))));
        Message thanks = new Message("thanks", "Order {{order}} is on its way.", new Step.Go(Target.Exit.MENU));
        Message order = new Message(
                "order",
                "Which order?",
                new Step.Ask(
                        new Question(Question.Kind.NUMBER, "order", "Digits only, please."),
                        new Target.Say(thanks),
                        List.of(new Reply("order.agent", "I don’t know it", Target.Exit.AGENT))));
        return new Tree(new Message(
                "menu",
                "How can we help?",
                new Step.Choice(List.of(
                        new Reply("delivery", "Delivery", new Target.Say(delivery)),
                        new Reply("order", "My order", new Target.Say(order)),
                        new Reply("agent", "Talk to us", Target.Exit.AGENT),
                        new Reply("bye", "No, thanks", Target.Exit.END)))));
    }

    public static Flow flow() {
        return flow("shop", tree());
    }

    public static Flow flow(String id, Tree tree) {
        return new Flow(id, "Chatbot " + id, 1, "en", 10, true, false, AT_ONCE, tree);
    }

    public static Flow withoutTextField() {
        return new Flow("shop", "Shop", 1, "en", 10, true, true, AT_ONCE, tree());
    }

    /** A new visitor of the shop at a desk, while agents are online. */
    static Situation visitor(
            Duration onPage,
            boolean opened,
            boolean wrote,
            @Nullable Duration unanswered,
            Set<String> shown,
            boolean hidden,
            Phase phase) {
        return new Situation(
                "https://shop.example/",
                "Shop",
                onPage,
                opened,
                wrote,
                unanswered,
                Audience.History.NEW,
                Audience.Device.DESKTOP,
                "en-GB",
                true,
                shown,
                hidden,
                phase);
    }
}
