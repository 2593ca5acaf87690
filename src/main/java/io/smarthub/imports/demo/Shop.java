package io.smarthub.imports.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The invented shop: who answers, what it sells, from where people write, which pages they are on. */
record Shop(
        String name,
        String domain,
        List<Agent> agents,
        List<String> tags,
        Map<String, List<String>> products,
        Map<String, List<String>> cities,
        List<String> browsers,
        Map<String, Map<String, String>> pages) {

    /** One who answers visitors, since so many months. */
    record Agent(String id, String name, String email, int sinceMonths) {
        String firstName() {
            return name.substring(0, name.indexOf(' '));
        }
    }

    /** A page of the shop. */
    record Page(String url, String title) {}

    static Shop load() {
        return DemoAssets.read("shop.json", Shop.class);
    }

    Page page(String language, String key) {
        String[] pathAndTitle = Objects.requireNonNull(pages.get(language))
                .getOrDefault(key, "/|" + name)
                .split("\\|", 2);
        return new Page("https://" + domain + pathAndTitle[0], pathAndTitle[1]);
    }

    Agent agent(String id) {
        return agents.stream()
                .filter(agent -> agent.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo agent " + id));
    }

    List<Agent> agentsAt(int monthsAgo) {
        return agents.stream().filter(agent -> agent.sinceMonths() >= monthsAgo).toList();
    }
}
