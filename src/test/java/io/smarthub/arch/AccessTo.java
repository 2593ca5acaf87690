package io.smarthub.arch;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Any use of a method, constructor or field, method references included. */
final class AccessTo extends ArchCondition<JavaClass> {

    private final Predicate<AccessTarget> wanted;

    AccessTo(String what, Predicate<AccessTarget> wanted) {
        super("use " + what);
        this.wanted = wanted;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (wanted.test(access.getTarget())) {
                events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
            }
        }
    }
}
