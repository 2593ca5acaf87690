package io.smarthub.flows;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.RandomTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for any flow and its file. */
class FlowFileProperties {

    @Property(tries = 200)
    void whatIsWrittenIsReadAsTheSameFlow(@ForAll Random random) {
        Flow flow = RandomTree.flow(random);

        FlowReading reading = FlowReader.read(FlowWriter.write(flow).getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isEqualTo(new FlowReading.Read(flow, List.of(), List.of()));
    }

    @Property(tries = 50)
    void whatIsWrittenHoldsThePublishedSchema(@ForAll Random random) {
        assertThat(FlowSchemaTest.errors(FlowWriter.write(RandomTree.flow(random))))
                .isEmpty();
    }

    @Property(tries = 200)
    void aFileThatWasCutOffIsRefusedAndNeverHalfRead(@ForAll Random random) {
        byte[] whole = FlowWriter.write(RandomTree.flow(random)).strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));

        assertThat(FlowReader.read(cut)).isInstanceOf(FlowReading.Refused.class);
    }
}
