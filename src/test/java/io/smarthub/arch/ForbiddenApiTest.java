package io.smarthub.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import io.smarthub.platform.AllowedToUseAwt;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** APIs that only one place may use, each with the reason. */
class ForbiddenApiTest {

    @Test
    void sqlIsSpokenOnlyInTheStore() {
        onlyIn(
                "io.smarthub.store..",
                "queries live beside their tables (H35)",
                "java.sql..",
                "javax.sql..",
                "org.h2..");
        onlyIn(
                "io.smarthub.store..",
                "migrations and the index belong to the store",
                "org.flywaydb..",
                "org.apache.lucene..");
    }

    @Test
    void theCommandLineLibraryStaysInTheCommandLine() {
        noClasses()
                .that(not(Production.in("io.smarthub.cli..", "io.smarthub.launch..")))
                .should()
                .dependOnClassesThat(Production.in("picocli.."))
                .because("use cases serve the window and the command line alike")
                .check(Production.CLASSES);
    }

    @Test
    void awtIsUsedOnlyInThePlatform() {
        noClasses()
                .that(not(Production.in("io.smarthub.platform..")))
                .and(not(annotatedAllowedToUseAwt()))
                .should()
                .dependOnClassesThat(
                        Production.in("java.awt..", "javax.swing..", "javax.imageio..", "javafx.embed.swing.."))
                .because("two toolkits in one process cost start-up time; exceptions are annotated (H3, H28)")
                .check(Production.CLASSES);
    }

    @Test
    void choosersAndBrowsersAreOpenedOnlyInThePlatform() {
        noClasses()
                .that(not(Production.in("io.smarthub.platform..")))
                .should()
                .dependOnClassesThat(describe(
                        "choosers and HostServices",
                        type -> Set.of(
                                        "javafx.stage.FileChooser",
                                        "javafx.stage.DirectoryChooser",
                                        "javafx.application.HostServices")
                                .contains(type.getName())))
                .because("the headless platform throws there: they sit behind interfaces (H28)")
                .check(Production.CLASSES);
    }

    @Test
    void theFxThreadIsEnteredOnlyThroughFx() {
        noClasses()
                .that(not(classAndInner("io.smarthub.ui.kit.Fx")))
                .should(access("javafx.application.Platform", "runLater"))
                .because("there is one way onto the FX thread, and tests can wait for it (H21)")
                .check(Production.CLASSES);
    }

    @Test
    void theStartingClassLoadsNoToolkit() {
        noClasses()
                .that(classAndInner("io.smarthub.launch.Main"))
                .should()
                .dependOnClassesThat(Production.in("javafx..", "io.smarthub.ui.."))
                .because("--version and the sub-commands answer before anything heavy loads (H33)")
                .check(Production.CLASSES);
    }

    @Test
    void windowsAndDialogsAreMadeOnlyInTheKit() {
        noClasses()
                .that(not(Production.in("io.smarthub.ui.kit..", "io.smarthub.launch..")))
                .should(new AccessTo("the constructor of a window or dialog", ForbiddenApiTest::makesAWindow))
                .because("there is one door for dialogs, and a view-model can be tested with a fake (H27)")
                .check(Production.CLASSES);
    }

    @Test
    void stylesAreSetOnlyInStylesheets() {
        noClasses()
                .should()
                .accessTargetWhere(JavaAccess.Predicates.target(describe(
                        "setStyle",
                        target -> target.getName().equals("setStyle")
                                && target.getOwner().getPackageName().startsWith("javafx."))))
                .because("a theme can only change what the stylesheets say (H11)")
                .check(Production.CLASSES);
    }

    @Test
    void viewsAreWrittenInCodeWithoutABrowser() {
        noClasses()
                .should()
                .dependOnClassesThat(Production.in("javafx.fxml..", "javafx.web..", "javafx.scene.web.."))
                .because("FXML costs 180 ms a screen, and visitors' texts never meet a browser engine (H15)")
                .check(Production.CLASSES);
    }

    @Test
    void internalClassesAreLeftAlone() {
        noClasses()
                .should()
                .dependOnClassesThat(Production.in("com.sun..", "sun..", "jdk.internal..", "impl.org.controlsfx.."))
                .because("they change without notice")
                .check(Production.CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that(describe("view-models", type -> type.getName().matches(".*ViewModel(\\$.*)?")))
                .should()
                .dependOnClassesThat(
                        Production.in("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx.."))
                .because("states and transitions are tested without the toolkit (H5, H6)")
                .check(Production.CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that(not(Production.in("io.smarthub.launch..")))
                .should(new AccessTo("the system's time", ForbiddenApiTest::readsTheSystemClock))
                .because("periods and renewals are tested at chosen moments, and --now moves the whole application")
                .check(Production.CLASSES);
    }

    @Test
    void threadsAreMadeWithANameAndByFactories() {
        noClasses()
                .should(new AccessTo("an unnamed or hand-made thread", ForbiddenApiTest::makesABareThread))
                .because("a thread dump must tell who waits for what (H21, H24)")
                .check(Production.CLASSES);
    }

    @Test
    void onlyTheEdgesPrintOrExit() {
        noClasses()
                .that(not(Production.in("io.smarthub.cli..", "io.smarthub.launch..")))
                .should(access("java.lang.System", "out"))
                .orShould(access("java.lang.System", "err"))
                .orShould(access("java.lang.System", "exit"))
                .because("standard output belongs to the command line's results")
                .check(Production.CLASSES);
        noClasses()
                .should(new AccessTo("printStackTrace()", ForbiddenApiTest::printsAStack))
                .because("failures go to the error door and to SLF4J")
                .check(Production.CLASSES);
        onlyIn(
                "io.smarthub.launch..",
                "the log is configured in one place; all else speaks SLF4J",
                "java.util.logging..");
    }

    private static void onlyIn(String home, String because, String... packages) {
        noClasses()
                .that(not(Production.in(home)))
                .should()
                .dependOnClassesThat(Production.in(packages))
                .because(because)
                .check(Production.CLASSES);
    }

    private static AccessTo access(String owner, String name) {
        return new AccessTo(
                owner + "." + name,
                target -> target.getName().equals(name)
                        && target.getOwner().getName().equals(owner));
    }

    private static DescribedPredicate<JavaClass> classAndInner(String name) {
        return describe(
                name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    private static DescribedPredicate<JavaClass> annotatedAllowedToUseAwt() {
        return describe(
                "@AllowedToUseAwt",
                type -> type.isAnnotatedWith(AllowedToUseAwt.class)
                        || type.getEnclosingClass()
                                .map(outer -> outer.isAnnotatedWith(AllowedToUseAwt.class))
                                .orElse(false));
    }

    private static boolean readsTheSystemClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean now = target.getName().equals("now")
                && owner.startsWith("java.time.")
                && target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return now
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
    }

    private static boolean makesABareThread(AccessTarget target) {
        String owner = target.getOwner().getName();
        return (owner.equals("java.lang.Thread")
                        && List.of("<init>", "startVirtualThread").contains(target.getName()))
                || (owner.equals("java.util.concurrent.Executors")
                        && target.getName().equals("newVirtualThreadPerTaskExecutor"));
    }

    private static boolean printsAStack(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getName().equals("printStackTrace")
                && call.getRawParameterTypes().isEmpty();
    }

    private static boolean makesAWindow(AccessTarget target) {
        return target.getName().equals("<init>")
                && (target.getOwner().getName().equals("javafx.stage.Stage")
                        || (target.getOwner().getPackageName().equals("javafx.scene.control")
                                && target.getOwner().getName().matches(".*(Dialog|Alert)")));
    }
}
