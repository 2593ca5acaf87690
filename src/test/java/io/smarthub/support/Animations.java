package io.smarthub.support;

import java.lang.reflect.Field;

/** What moves: every running animation and timer of the toolkit, whoever started it. */
public final class Animations {

    private Animations() {}

    /** How many run now; the toolkit tells nobody, so its own lists are looked at. FX thread only. */
    public static int running() throws ReflectiveOperationException {
        Class<?> timers = Class.forName("com.sun.scenario.animation.AbstractPrimaryTimer");
        Object timer = Class.forName("com.sun.javafx.tk.quantum.PrimaryTimer")
                .getMethod("getInstance")
                .invoke(null);
        return length(timers, timer, "receiversLength") + length(timers, timer, "animationTimersLength");
    }

    private static int length(Class<?> timers, Object timer, String field) throws ReflectiveOperationException {
        Field length = timers.getDeclaredField(field);
        length.setAccessible(true);
        return length.getInt(timer);
    }
}
