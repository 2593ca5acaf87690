package io.smarthub.ui.kit.list;

/** Reads rows by key, never by offset. Called off the FX thread. */
@FunctionalInterface
public interface PageLoader<R> {

    /** The rows asked for; what it throws is shown in the list with a way to try again. */
    Page<R> load(PageRequest<R> request) throws Exception;
}
