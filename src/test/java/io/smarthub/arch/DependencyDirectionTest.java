package io.smarthub.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of docs/architecture.md: who may see whom. Wiring happens in {@code launch} alone. */
class DependencyDirectionTest {

    private static final List<String> LOG = List.of("org.slf4j..");
    private static final List<String> JSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final List<String> PICTURES = List.of("java.awt..", "javax.imageio..", "javax.swing..");
    private static final List<String> TOOLKIT = List.of("javafx..", "atlantafx..", "org.controlsfx..");
    private static final List<String> DATABASE =
            List.of("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..", "org.apache.lucene..");
    private static final List<String> PAPER = List.of("org.apache.pdfbox..", "org.apache.fontbox..", "java.awt.geom..");
    private static final String MARKER = "io.smarthub.platform";
    private static final List<String> USE_CASES = ours("app", "domain");

    /** A package and everything outside itself and java.base that it may see. */
    private record Row(String name, String because, List<String> maySee) {

        String packages() {
            return "io.smarthub." + name + "..";
        }
    }

    private static final List<Row> TABLE = List.of(
            row("domain", "the rules of the product are plain Java, testable without anything"),
            row("domain.conversation", "the classifier is a pure function over neutral events (D1)"),
            row("domain.chatbot", "a chatbot's flow makes events, nothing else", ours("domain.conversation")),
            row("domain.quota", "the calendar-month clock knows nothing of billing periods (D4)"),
            row("domain.billing", "packages enlarge the quota, never the other way round", ours("domain.quota")),
            row("domain.statistics", "statistics count classified conversations", ours("domain.conversation")),
            row("measure", "how axes and durations are divided is plain arithmetic, the same on screen and paper"),
            row("app", "use cases and ports know no toolkit, database, network or format", ours("domain"), LOG),
            row("store", "the database is invisible to everybody but the wiring", USE_CASES, LOG, DATABASE),
            row("imports", "bytes become neutral events and a report, storing is separate (H40)", USE_CASES, LOG, JSON),
            row(
                    "exports",
                    "files out know the use cases' values, never the tables (H40)",
                    USE_CASES,
                    LOG,
                    JSON,
                    PAPER,
                    List.of("de.siegmar.fastcsv..", "javax.xml.stream..", MARKER),
                    ours("measure")),
            row(
                    "flows",
                    "chatbots as files know the flow and its ports alone",
                    ours("domain.chatbot", "app.chatbot", "app.words"),
                    JSON),
            row(
                    "payments",
                    "a payment provider only feeds the port; it speaks HTTP and JSON",
                    USE_CASES,
                    LOG,
                    JSON,
                    List.of("java.net.http..")),
            row("sync", "a client only feeds the ports", USE_CASES, LOG, JSON, List.of("java.net.http..")),
            row(
                    "webchat",
                    "the public server only feeds the ports; its frames are JSON, its library speaks of servlets",
                    USE_CASES,
                    LOG,
                    JSON,
                    List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")),
            row(
                    "attachments",
                    "files beside the database know the port alone; pictures are unpacked by the platform's readers",
                    USE_CASES,
                    LOG,
                    PICTURES,
                    List.of(MARKER)),
            row("settings", "settings are a typed file and nothing else", USE_CASES, LOG, JSON),
            row(
                    "platform",
                    "the doors to the operating system are narrow",
                    USE_CASES,
                    LOG,
                    PICTURES,
                    List.of("javafx..", "javax.sound.sampled..")),
            row("cli", "the same use cases as the window, without it", USE_CASES, LOG, JSON, List.of("picocli..")),
            row(
                    "ui.kit",
                    "the toolkit could serve another product",
                    ours("platform", "measure"),
                    LOG,
                    TOOLKIT,
                    PICTURES),
            row(
                    "ui",
                    "screens talk to use cases only",
                    ours("app", "domain", "platform", "measure"),
                    LOG,
                    TOOLKIT,
                    PICTURES));

    @TestFactory
    Stream<DynamicTest> eachPackageSeesOnlyWhatTheTableAllows() {
        return TABLE.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> classes()
                                .that(Production.in(List.of(row.packages())))
                                .should()
                                .onlyDependOnClassesThat(Production.inJavaBase()
                                        .or(Production.in(List.of(row.packages())))
                                        .or(Production.in(row.maySee())))
                                .because(row.because())
                                .check(Production.CLASSES)));
    }

    @Test
    void everyClassIsInAPackageOfTheTable() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("io.smarthub.launch.."),
                                TABLE.stream().map(Row::packages))
                        .toArray(String[]::new))
                .because("a new package is a decision: it gets a row here and in docs/architecture.md")
                .check(Production.CLASSES);
    }

    @Test
    void nobodySeesTheCompositionRoot() {
        noClasses()
                .that(not(Production.in("io.smarthub.launch..")))
                .should()
                .dependOnClassesThat(Production.in("io.smarthub.launch.."))
                .because("collaborators come through constructors, never from the wiring (H4)")
                .check(Production.CLASSES);
    }

    @Test
    void screensNeverSeeEachOther() {
        slices().matching("io.smarthub.ui.(*)..")
                .namingSlices("screen $1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), Production.in("io.smarthub.ui.kit.."))
                .ignoreDependency(screen(), Production.in("io.smarthub.ui.shell.."))
                .because("a screen can be deleted by deleting its package (H1)")
                .check(Production.CLASSES);
    }

    @Test
    void otherPackagesSeeOnlyTheInterfacesOfThePlatform() {
        noClasses()
                .that(not(Production.in("io.smarthub.platform..", "io.smarthub.launch..")))
                .should()
                .dependOnClassesThat(Production.in("io.smarthub.platform..")
                        .and(DescribedPredicate.describe(
                                "that do something themselves",
                                type -> !type.isInterface() && !type.isRecord() && !type.isEnum())))
                .because("the headless platform has no doors to the system: tests pass their own (H28)")
                .check(Production.CLASSES);
    }

    @Test
    void anExportSeesNothingOfThePlatformButItsMarker() {
        noClasses()
                .that(Production.in("io.smarthub.exports.."))
                .should()
                .dependOnClassesThat(Production.in("io.smarthub.platform..")
                        .and(DescribedPredicate.describe("other than the marker", type -> !type.isAnnotation())))
                .because("adapters never see each other; the marker only gives a reason")
                .check(Production.CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        for (String pattern : List.of("io.smarthub.(*)..", "io.smarthub.domain.(*)..", "io.smarthub.ui.(*)..")) {
            slices().matching(pattern)
                    .should()
                    .beFreeOfCycles()
                    .because("what depends on each other belongs together")
                    .check(Production.CLASSES);
        }
    }

    private static DescribedPredicate<JavaClass> screen() {
        return Production.in("io.smarthub.ui..").and(not(Production.in("io.smarthub.ui.kit..")));
    }

    @SafeVarargs
    private static Row row(String name, String because, List<String>... maySee) {
        List<String> all = new ArrayList<>();
        for (List<String> some : maySee) {
            all.addAll(some);
        }
        return new Row(name, because, List.copyOf(all));
    }

    private static List<String> ours(String... names) {
        return Stream.of(names).map(name -> "io.smarthub." + name + "..").toList();
    }
}
