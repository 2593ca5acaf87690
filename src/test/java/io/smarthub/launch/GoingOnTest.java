package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Changes;
import io.smarthub.support.LoggedErrors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GoingOnTest {

    @Test
    void aFailureThatIsNotTheStoresIsLoggedAsAnErrorAndEndsNothingElse() {
        try (var logged = new LoggedErrors(GoingOn.class)) {
            assertThatCode(new GoingOn(new Failing())::toTheEnd).doesNotThrowAnyException();

            assertThat(logged.messages())
                    .containsExactly("Deriving every number anew failed; the next start tries again: "
                            + "java.lang.IllegalStateException: a conversation that no rule knows");
        }
    }

    private static final class Failing implements Recomputing {

        @Override
        public Progress progress() {
            return new Progress(State.WAITING, 1, 2);
        }

        @Override
        public Changes.Subscription subscribe(Consumer<Progress> listener) {
            return () -> {};
        }

        @Override
        public void goOn() {
            throw new IllegalStateException("a conversation that no rule knows");
        }
    }
}
