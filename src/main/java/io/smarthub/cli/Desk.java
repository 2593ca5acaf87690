package io.smarthub.cli;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.export.ExportService;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.app.quota.LedgerService;
import io.smarthub.app.quota.PlanningService;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.app.quota.QuotaUseCases;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.app.verify.Verifier;
import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.WebChatSettings;
import java.time.Clock;

/** The use cases on one opened database, as the commands need them. */
public interface Desk extends AutoCloseable {

    Clock clock();

    AccountStore account();

    PreferencesStore preferences();

    ConversationReader conversations();

    ImportService imports();

    ExportService exports();

    StatisticsService statistics();

    QuotaUseCases quotas();

    default QuotaService quota() {
        return quotas().quota();
    }

    default LedgerService ledger() {
        return quotas().ledger();
    }

    default PlanningService planning() {
        return quotas().planning();
    }

    BillingService billing();

    InvoiceFiles invoiceFiles();

    PaymentCollection payments();

    ChatbotService chatbots();

    Verifier verifier();

    /**
     * Starts the web chat; it runs until it is closed, before the desk is.
     *
     * @throws io.smarthub.app.webchat.ServingFailure when it cannot start, saying why
     */
    Serving serve(WebChatSettings settings);

    @Override
    void close();
}
