package io.smarthub.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.team.NextAgent.Load;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NextAgentProperties {

    @Property
    void neverSomebodyInactiveOrWhoDoesNotAccept(@ForAll("teams") List<Load> team) {
        NextAgent.of(team)
                .ifPresent(agent ->
                        assertThat(agent.active() && agent.acceptsChats()).isTrue());
    }

    @Property
    void somebodyExactlyWhileAnotherThanTheOwnerAccepts(@ForAll("teams") List<Load> team) {
        boolean another = team.stream()
                .map(Load::agent)
                .anyMatch(agent -> !agent.isOwner() && agent.active() && agent.acceptsChats());

        assertThat(NextAgent.of(team).isPresent()).isEqualTo(another);
    }

    @Property
    void theOrderInWhichTheyAreAskedDoesNotMatter(@ForAll("teams") List<Load> team, @ForAll Random random) {
        List<Load> shuffled = new ArrayList<>(team);
        Collections.shuffle(shuffled, random);

        assertThat(NextAgent.of(shuffled)).isEqualTo(NextAgent.of(team));
    }

    @Property
    void nobodyWhoAcceptsHasFewer_norAsManyAndWaitsLonger(@ForAll("teams") List<Load> team) {
        Optional<Agent> next = NextAgent.of(team);

        next.ifPresent(agent -> {
            Load chosen = load(team, agent);
            assertThat(team).filteredOn(load -> load.agent().takesChats()).allSatisfy(other -> {
                assertThat(other.open()).isGreaterThanOrEqualTo(chosen.open());
                if (other.open() == chosen.open()) {
                    assertThat(other.given()).isAfterOrEqualTo(chosen.given());
                }
            });
        });
    }

    @Property(tries = 200)
    void whoeverAcceptsIsGivenTheSameNumber_oneMoreAtMost(@ForAll("teams") List<Load> team) {
        List<Load> now = new ArrayList<>(team.stream()
                .map(load -> new Load(load.agent(), 0, load.given()))
                .toList());
        Map<Agent, Integer> given = new HashMap<>();
        for (int turn = 1; turn <= 50; turn++) {
            Optional<Agent> next = NextAgent.of(now);
            if (next.isEmpty()) {
                return;
            }
            Agent agent = next.get();
            given.merge(agent, 1, Integer::sum);
            now.set(
                    now.indexOf(load(now, agent)),
                    new Load(agent, load(now, agent).open() + 1, at(100 + turn)));
        }

        List<Integer> each = team.stream()
                .filter(load -> load.agent().takesChats())
                .map(load -> given.getOrDefault(load.agent(), 0))
                .toList();
        assertThat(Collections.max(each) - Collections.min(each)).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<Load>> teams() {
        Arbitrary<Load> any = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((active, accepts, open, given) -> new Load(new Agent(0, "", active, accepts), open, at(given)));
        return any.list().ofMinSize(1).ofMaxSize(6).map(loads -> {
            List<Load> team = new ArrayList<>();
            for (Load load : loads) {
                int id = team.size();
                Agent agent = id == 0
                        ? Agent.owner("Owner", load.agent().acceptsChats())
                        : new Agent(
                                id,
                                "Agent " + id,
                                load.agent().active(),
                                load.agent().acceptsChats());
                team.add(new Load(agent, load.open(), load.given()));
            }
            return team;
        });
    }

    private static Load load(List<Load> team, Agent agent) {
        return team.stream()
                .filter(load -> load.agent().equals(agent))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
