package io.smarthub.launch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.launch.DemoFolder;
import io.smarthub.launch.Workspace;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.overlay.Popover;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything that opens over a screen is photographed: who adds a dialog adds its picture here and to a tour. */
@ExtendWith(FxTest.class)
class EveryDialogTest {

    /** Where something is opened, and the pictures that show it. */
    private static final Map<String, Set<String>> PICTURES = Map.ofEntries(
            // while a web chat runs: pictures are taken by LiveInboxTest
            Map.entry("AgentStatus.show", Set.of()),
            Map.entry("VisitorsSection.write", Set.of()),
            Map.entry("AccountCard.askLiteral", Set.of("preferences-literal")),
            Map.entry("AccountCard.askZone", Set.of("preferences-zone")),
            Map.entry("AccountCard.failed", Set.of("failed-change")),
            Map.entry("AccountCard.recompute", Set.of("preferences-numbers-moved")),
            Map.entry("BulkBar.ask", Set.of("inbox-bulk-tag", "inbox-bulk-assign")),
            Map.entry("BulkBar.confirm", Set.of("inbox-bulk-whole")),
            Map.entry("ChatbotList.begin", Set.of("chatbot-new")),
            Map.entry("ChatbotList.delete", Set.of("chatbot-delete")),
            Map.entry("ChatbotList.rename", Set.of("chatbot-rename")),
            Map.entry("FileImport.answer", Set.of("chatbot-import", "chatbot-refused")),
            Map.entry("Problems.<init>", Set.of("chatbot-problems")),
            Map.entry("CannedPrompt.save", Set.of("conversation-canned-save")),
            Map.entry("CannedRepliesCard.edit", Set.of("preferences-canned")),
            Map.entry("CommandPalette.open", Set.of("palette", "palette-search")),
            Map.entry("DateJump.ask", Set.of("inbox-day")),
            Map.entry("DaysPicker.<init>", Set.of("statistics-days")),
            Map.entry("DecisionFlow.ask", Set.of("billing-refused")),
            Map.entry("DecisionFlow.failed", Set.of("failed-change")),
            Map.entry(
                    "DecisionFlow.open",
                    Set.of(
                            "billing-plan-preview",
                            "billing-package-preview",
                            "billing-agents-preview",
                            "billing-ends-preview",
                            "billing-correct",
                            "billing-preview-changed")),
            Map.entry("AttachmentViewer.show", Set.of("conversation-attachment-large")),
            Map.entry("DecisionFlow.takeBack", Set.of("billing-take-back")),
            Map.entry("DecisionFlow.told", Set.of("billing-refused")),
            Map.entry("Header.<init>", Set.of("statistics-export")),
            Map.entry("InboxView.key", Set.of("inbox-keys")),
            Map.entry("InvoiceDialog.open", Set.of("billing-invoice", "billing-unpaid-invoice")),
            Map.entry("InvoiceSaving.incomplete", Set.of("billing-e-invoice-refused")),
            Map.entry("BuyerDialog.open", Set.of("billing-buyer", "billing-buyer-refused")),
            Map.entry("ListHeader.showFilters", Set.of("inbox-filters", "inbox-filters-choice")),
            Map.entry("MachineCards.showLicences", Set.of("preferences-licences")),
            Map.entry("PlanChoice.open", Set.of("billing-plans", "billing-plans-free")),
            Map.entry("MenuIcon.menu", Set.of("conversation-export", "inbox-export")),
            Map.entry("Prompts.editVisitor", Set.of("conversation-visitor")),
            Map.entry("Prompts.block", Set.of("conversation-block")),
            Map.entry("Prompts.erase", Set.of("conversation-erase")),
            Map.entry("Prompts.note", Set.of("conversation-note")),
            Map.entry("Prompts.one", Set.of("conversation-tag", "conversation-assign")),
            Map.entry("SourcesScreen.row", Set.of("sources-report")),
            Map.entry("SupportCard.gather", Set.of("failed-change")),
            Map.entry("SupportCard.open", Set.of("support")),
            Map.entry("TeamCard.ask", Set.of("preferences-agent")),
            Map.entry("ThreadHeader.explain", Set.of("conversation-why")),
            Map.entry("ViewsMenu.<init>", Set.of("inbox-views", "empty-inbox-views")),
            Map.entry("ViewsMenu.askName", Set.of("inbox-save-view")),
            Map.entry("WindowErrorDoor.failed", Set.of("failed-change", "failed-change-details")),
            Map.entry("WebChatSetup.ask", Set.of("preferences-webchat")),
            Map.entry("ZonePicker.<init>", Set.of("preferences-zones", "start-zones")));

    /** Pictures of states, which nothing opens. */
    private static final Set<String> STATES = Set.of(
            "home",
            "inbox",
            "conversation",
            "inbox-empty",
            "statistics",
            "billing",
            "sources",
            "preferences",
            "welcome",
            "billing-undo",
            "billing-corrected",
            "conversation-undo",
            "conversation-web",
            "conversation-canned",
            "conversation-reply",
            "conversation-replied",
            "conversation-reply-too-long",
            "conversation-attachments",
            "inbox-bulk-undo",
            "sources-checking",
            "sources-checked",
            "sources-importing",
            "sources-imported",
            "start-conversations",
            "empty-home",
            "waiting-home",
            "failed-home",
            "chatbots",
            "chatbot-empty",
            "chatbot-builder",
            "chatbot-problem",
            "chatbot-trigger",
            "chatbot-schedule",
            "chatbot-settings",
            "chatbot-preview",
            "chatbot-menu",
            "opening",
            "opening-failed");

    @Test
    void isKnownWithItsPictures() throws URISyntaxException {
        Path main = Path.of(Dialogs.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JavaClasses classes = new ClassFileImporter().importPath(main.resolve("io/smarthub/ui"));

        assertThat(classes.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(EveryDialogTest::opensSomething)
                        .map(unit -> unit.getOwner().getSimpleName() + "." + unit.getName())
                        .filter(name -> !name.startsWith("DialogLayer.")))
                .containsExactlyInAnyOrderElementsOf(PICTURES.keySet());
    }

    @Test
    void isRenderedInADarkGermanWindowWithoutAStyleWarning(@TempDir Path folder) throws Exception {
        Path data = DemoFolder.copy(folder.resolve("data"));
        ScreensRequest request =
                new ScreensRequest(data, folder.resolve("out"), DemoFolder.CLOCK, true, Locale.GERMAN, 1280, 800);
        try (CssWarnings warnings = new CssWarnings();
                Workspace workspace = DemoFolder.open(data)) {
            List<Path> files = new ScreenPictures(workspace, request).render();

            Set<String> expected = Stream.concat(
                            PICTURES.values().stream().flatMap(Collection::stream), STATES.stream())
                    .map(name -> name + ".png")
                    .collect(Collectors.toSet());
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsAll(expected)
                    .doesNotHaveDuplicates();
            assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
            assertThat(warnings.messages()).isEmpty();
        }
    }

    private static boolean opensSomething(JavaCodeUnit unit) {
        boolean asks = unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Dialogs.class));
        boolean hangs = unit.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> Stream.of(Popover.class, MenuButton.class, ContextMenu.class)
                        .anyMatch(call.getTargetOwner()::isEquivalentTo));
        return asks || hangs;
    }
}
