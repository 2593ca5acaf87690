package io.smarthub.domain.chatbot;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every version that conversations may still run on. */
@FunctionalInterface
public interface FlowArchive {

    /** The flow of that version; empty when it is gone. */
    Optional<Flow> find(FlowVersion version);

    /** An archive of these versions. */
    static FlowArchive of(Collection<Flow> flows) {
        Map<FlowVersion, Flow> byVersion =
                flows.stream().collect(Collectors.toUnmodifiableMap(Flow::key, Function.identity()));
        return version -> Optional.ofNullable(byVersion.get(version));
    }
}
