package io.smarthub.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the rare class outside this package that needs {@code java.awt} or {@code javax.imageio}, and says why. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AllowedToUseAwt {

    /** The reason, as a sentence a reviewer can judge. */
    String because();
}
