package io.smarthub.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.team.Agent;
import io.smarthub.app.team.AgentRefused;
import io.smarthub.app.team.AgentRefused.Why;
import io.smarthub.app.team.Team;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2AgentStoreTest {

    @TempDir
    Path folder;

    private final AtomicInteger places = new AtomicInteger(2);
    private TestDb db;
    private H2AgentStore agents;
    private Team team;

    @BeforeEach
    void open() {
        db = TestDb.open(folder);
        agents = new H2AgentStore(db.database(), db.changes());
        team = new Team(agents, () -> "Owner", places::get);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theOwnerIsThereAloneAtFirst() {
        assertThat(team.members()).isEqualTo(new Team.Members(List.of(Agent.owner("Owner", true)), 1, 2));
        assertThat(agents.active()).isEqualTo(1);
    }

    @Test
    void thereAreNeverMoreActiveThanThePlanHasPlaces() {
        Agent eva = team.add("Eva");
        Agent tom = team.add("Tom");

        assertThat(eva.active()).isTrue();
        assertThat(tom.active()).isFalse();
        refused(Why.NO_PLACE, () -> team.change(tom.withActive(true)));
        team.change(eva.withActive(false));
        team.change(tom.withActive(true));
        assertThat(team.members().active()).isEqualTo(2);
        assertThat(agents.active()).isEqualTo(2);
    }

    @Test
    void whoIsActiveCanBeRenamedWhenThePlanHasFewerPlacesNow() {
        Agent eva = team.add("Eva");
        places.set(1);

        team.change(eva.withName("Eva Novak").withAcceptsChats(false));

        assertThat(team.members().agents().getLast()).isEqualTo(new Agent(eva.id(), "Eva Novak", true, false));
        assertThat(team.members().hasPlace()).isFalse();
    }

    @Test
    void everyNameIsOfOneAgent() {
        Agent eva = team.add(" Eva ");
        Agent tom = team.add("Tom");

        refused(Why.TAKEN, () -> team.add("EVA"));
        refused(Why.TAKEN, () -> team.add("owner"));
        refused(Why.TAKEN, () -> team.change(tom.withName("eva")));
        refused(Why.NAME, () -> team.add("  "));
        refused(Why.NAME, () -> team.add("x".repeat(101)));
        assertThat(eva.name()).isEqualTo("Eva");
    }

    @Test
    void theyAreThereAfterARestart() {
        Agent eva = team.add("Eva");
        close();
        open();

        assertThat(team.members().agents()).containsExactly(Agent.owner("Owner", true), eva);
    }

    @Test
    void theOwnerNeedNotAcceptChats_andThatIsKept() {
        assertThat(agents.somebodyTakesChats()).isTrue();

        team.change(Agent.owner("Owner", false));
        close();
        open();

        assertThat(team.members().agents()).containsExactly(Agent.owner("Owner", false));
        assertThat(agents.somebodyTakesChats()).isFalse();
        Agent eva = team.add("Eva");
        assertThat(agents.somebodyTakesChats()).isTrue();
        team.change(eva.withActive(false));
        assertThat(agents.somebodyTakesChats()).isFalse();
        assertThat(team.members().somebodyTakesChats()).isFalse();
    }

    private static void refused(Why why, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        AgentRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
