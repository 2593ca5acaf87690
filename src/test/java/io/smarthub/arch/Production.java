package io.smarthub.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smarthub.launch.Main;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The compiled classes of the application, read once for all rules, and the predicates that the rules share. */
final class Production {

    static final JavaClasses CLASSES = new ClassFileImporter().importPath(classesFolder());

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    private Production() {}

    /** Classes below the given packages, in ArchUnit's notation; arrays count as their elements. */
    static DescribedPredicate<JavaClass> in(String... packages) {
        return in(List.of(packages));
    }

    static DescribedPredicate<JavaClass> in(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))
                .onResultOf(JavaClass::getBaseComponentType)
                .as("in " + String.join(", ", packages));
    }

    /** What every class may use: the module java.base and the null annotations. */
    static DescribedPredicate<JavaClass> inJavaBase() {
        return DescribedPredicate.describe("in java.base", type -> {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive()
                    || JAVA_BASE.contains(element.getPackageName())
                    || element.getPackageName().equals("org.jspecify.annotations");
        });
    }

    private static Path classesFolder() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
