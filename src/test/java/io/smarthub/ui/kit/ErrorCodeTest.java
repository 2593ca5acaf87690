package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void isTheSameForTheSameFaultWhateverTheMessage() {
        ErrorCode first = ErrorCode.of(thrownHere("a"));
        ErrorCode second = ErrorCode.of(thrownHere("b"));

        assertThat(first).isEqualTo(second);
        assertThat(first.text()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void differsByPlaceAndByKind() {
        assertThat(ErrorCode.of(thrownHere("a"))).isNotEqualTo(ErrorCode.of(thrownThere()));
        assertThat(ErrorCode.of(thrownHere("a"))).isNotEqualTo(ErrorCode.of(new UncheckedIOException(thrownHere("a"))));
    }

    @Test
    void survivesACauseThatPointsBackToItself() {
        var outer = new IllegalStateException("outer");
        var inner = new IllegalStateException("inner", outer);
        outer.initCause(inner);

        assertThat(ErrorCode.of(outer).text()).hasSize(9);
    }

    @Test
    void putsTheCodeAboveTheStackInTheDetails() {
        IOException failure = thrownHere("disk full");

        assertThat(ErrorCode.details(failure))
                .startsWith(ErrorCode.of(failure).text())
                .contains("disk full");
    }

    private static IOException thrownHere(String message) {
        return new IOException(message);
    }

    private static IOException thrownThere() {
        return new IOException("c");
    }
}
