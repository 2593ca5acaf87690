package io.smarthub.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** House style that a machine can check. */
class StyleTest {

    @Test
    void thereIsNoMutableStaticState() {
        fields().that()
                .areStatic()
                .and(describe("in the source", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .because("two windows, two databases or two tests must not meet in a static field (H4)")
                .check(Production.CLASSES);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(describe("mutable", StyleTest::isMutable))
                .because("a final field of a mutable type is still shared state (H4)")
                .check(Production.CLASSES);
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Impl|Manager|Helpers?)(\\$.*)?")
                .because("such a name says nothing: name the thing (Dates, Money, PagedList)")
                .check(Production.CLASSES);
    }

    @Test
    void nobodyFetchesTheirOwnCollaborators() {
        noMethods()
                .that()
                .areStatic()
                .and(describe(
                        "take nothing", method -> method.getRawParameterTypes().isEmpty()))
                .should()
                .haveNameMatching("get|getInstance|instance")
                .because("collaborators come by constructor, there is no service locator (H4)")
                .check(Production.CLASSES);
    }

    private static boolean isMutable(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent.atomic")
                || type.getPackageName().startsWith("javafx.beans.property")
                || type.getPackageName().startsWith("javafx.collections")
                || type.getName().matches("java\\.lang\\.(StringBuilder|ThreadLocal)")
                || type.getName().matches("java\\.util\\.concurrent\\..*(Map|Queue|Deque|List|Set|ExecutorService)")
                || type.getName().matches("java\\.util\\..+(List|Set|Map|Deque|Queue|Vector)")
                        && !type.getName().matches("java\\.util\\.(Sorted|Navigable|Sequenced)(Set|Map)");
    }
}
