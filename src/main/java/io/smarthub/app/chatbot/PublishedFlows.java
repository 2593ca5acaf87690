package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.FlowCheck;
import io.smarthub.domain.chatbot.Triggering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept, as the builder and visitors see it; drafts are not among what visitors see. */
record PublishedFlows(List<Chatbot> chatbots, Triggering triggering, FlowArchive archive) {

    static PublishedFlows of(FlowStore.Kept kept) {
        Map<String, List<FlowStore.Version>> versions = new HashMap<>();
        kept.versions()
                .forEach(version -> versions.computeIfAbsent(version.flow().id(), _ -> new ArrayList<>())
                        .add(version));
        List<Chatbot> chatbots = new ArrayList<>();
        for (FlowStore.Draft draft : kept.drafts()) {
            chatbots.add(chatbot(
                    draft,
                    chatbots.size() + 1,
                    versions.getOrDefault(draft.flow().id(), List.of())));
        }
        List<Flow> live = chatbots.stream()
                .map(Chatbot::liveVersion)
                .flatMap(Optional::stream)
                .toList();
        return new PublishedFlows(
                List.copyOf(chatbots),
                new Triggering(live),
                FlowArchive.of(
                        kept.versions().stream().map(FlowStore.Version::flow).toList()));
    }

    private static Chatbot chatbot(FlowStore.Draft draft, int place, List<FlowStore.Version> versions) {
        Flow flow = draft.flow().draftOf(newest(versions) + 1).withPriority(place);
        Optional<FlowStore.Version> last = versions.stream().max(Comparator.comparing(FlowStore.Version::publishedAt));
        return new Chatbot(
                flow,
                versions.stream()
                        .filter(FlowStore.Version::live)
                        .map(version -> version.flow().withPriority(place))
                        .findFirst()
                        .orElse(null),
                versions.size(),
                draft.savedAt(),
                last.map(FlowStore.Version::publishedAt).orElse(null),
                FlowCheck.problems(flow));
    }

    private static int newest(List<FlowStore.Version> versions) {
        return versions.stream()
                .mapToInt(version -> version.flow().version())
                .max()
                .orElse(0);
    }
}
