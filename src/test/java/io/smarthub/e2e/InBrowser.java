package io.smarthub.e2e;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the {@link Browser}, started once for all tests; where there is none, they are skipped and say so. */
public final class InBrowser implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Started started = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> new Started(Browser.start()), Started.class);
        Assumptions.assumeTrue(
                started.browser().isPresent(), "no chromium and chromedriver on the PATH: the widget was not tried");
        return started.browser().get();
    }

    /** Closed by JUnit after the last test. */
    private record Started(Optional<Browser> browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.ifPresent(Browser::close);
        }
    }
}
