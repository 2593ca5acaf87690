package io.smarthub.cli;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.Preferences.ThemeChoice;
import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.domain.conversation.OutcomeReading;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The settings the command line can read and change. */
enum Setting {
    ZONE("zone", "Europe/Prague, UTC, …") {
        @Override
        String read(Desk desk) {
            return desk.account().account().zone().getId();
        }

        @Override
        Optional<NumbersMoved> write(Desk desk, String value) {
            try {
                ZoneId zone = ZoneId.of(value);
                return account(desk, account -> account.withZone(zone));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    },
    CURRENCY("currency", "") {
        @Override
        String takes(Desk desk) {
            return String.join(", ", sold(desk));
        }

        // Those of the file that is there, though it may not be in force yet, and those charged in until it is.
        private SortedSet<String> sold(Desk desk) {
            BillingView view = desk.billing().view();
            SortedSet<String> sold =
                    new TreeSet<>(view.books().terms().catalogue().currencies());
            view.currencyGap().ifPresent(gap -> sold.addAll(gap.sold()));
            return sold;
        }

        @Override
        String read(Desk desk) {
            return desk.account().account().currency().getCurrencyCode();
        }

        @Override
        Optional<NumbersMoved> write(Desk desk, String value) {
            try {
                Currency currency = Currency.getInstance(value.toUpperCase(Locale.ROOT));
                if (!sold(desk).contains(currency.getCurrencyCode())) {
                    return Optional.empty();
                }
                return account(desk, account -> account.withCurrency(currency));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    },
    LITERAL_OUTCOME("literalOutcome", "true, false") {
        @Override
        String read(Desk desk) {
            return String.valueOf(literal(desk));
        }

        @Override
        void put(Desk desk, ObjectNode document) {
            document.put(key(), literal(desk));
        }

        @Override
        Optional<NumbersMoved> write(Desk desk, String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "true", "on", "yes" ->
                    account(desk, account -> account.withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
                case "false", "off", "no" ->
                    account(desk, account -> account.withOutcomeReading(OutcomeReading.STANDARD));
                default -> Optional.empty();
            };
        }

        private boolean literal(Desk desk) {
            return desk.account().account().outcomeReading() == OutcomeReading.SMARTSUPP_LITERAL;
        }
    },
    LANGUAGE("language", "system, en, de") {
        @Override
        String read(Desk desk) {
            return lower(desk.preferences().preferences().language());
        }

        @Override
        Optional<NumbersMoved> write(Desk desk, String value) {
            return oneOf(Language.values(), value)
                    .flatMap(language -> preferences(desk, preferences -> preferences.withLanguage(language)));
        }
    },
    THEME("theme", "system, light, dark") {
        @Override
        String read(Desk desk) {
            return lower(desk.preferences().preferences().theme());
        }

        @Override
        Optional<NumbersMoved> write(Desk desk, String value) {
            return oneOf(ThemeChoice.values(), value)
                    .flatMap(theme -> preferences(desk, preferences -> preferences.withTheme(theme)));
        }
    },
    OWNER_NAME("ownerName", "Jana Nováková, …") {
        @Override
        String read(Desk desk) {
            return desk.account().account().ownerName();
        }

        @Override
        Optional<NumbersMoved> write(Desk desk, String value) {
            return value.isBlank() ? Optional.empty() : account(desk, account -> account.withOwnerName(value.strip()));
        }
    },
    WEB_CHAT("webChat", WebChatSetting.ON),
    WEB_CHAT_ADDRESS("webChatAddress", WebChatSetting.ADDRESS),
    WEB_CHAT_PORT("webChatPort", WebChatSetting.PORT),
    WEB_CHAT_PUBLIC_URL("webChatPublicUrl", WebChatSetting.PUBLIC_URL),
    WEB_CHAT_ORIGINS("webChatOrigins", WebChatSetting.ORIGINS),
    WEB_CHAT_BLOCKED("webChatBlocked", WebChatSetting.BLOCKED),
    WEB_CHAT_PROXIES("webChatProxies", WebChatSetting.PROXIES),
    WEB_CHAT_KEY_STORE("webChatKeyStore", WebChatSetting.KEY_STORE),
    WEB_CHAT_KEY_STORE_PASSWORD("webChatKeyStorePassword", WebChatSetting.KEY_STORE_PASSWORD);

    private final String key;
    private final String takes;
    private final Optional<WebChatSetting> webChat;

    Setting(String key, String takes) {
        this.key = key;
        this.takes = takes;
        webChat = Optional.empty();
    }

    /** One of the web chat, which knows itself what it takes. */
    Setting(String key, WebChatSetting setting) {
        this.key = key;
        takes = setting.takes();
        webChat = Optional.of(setting);
    }

    String read(Desk desk) {
        return webChat.orElseThrow().show(desk.preferences().preferences().webChat());
    }

    /** Changes it; empty when it does not take the value. */
    Optional<NumbersMoved> write(Desk desk, String value) {
        return webChat.orElseThrow()
                .with(desk.preferences().preferences().webChat(), value)
                .flatMap(changed -> preferences(desk, preferences -> preferences.withWebChat(changed)));
    }

    void put(Desk desk, ObjectNode document) {
        document.put(key, read(desk));
    }

    String key() {
        return key;
    }

    /** What it can be set to. */
    String takes(Desk desk) {
        return takes;
    }

    static Optional<Setting> of(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equalsIgnoreCase(name))
                .findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
    }

    private static Optional<NumbersMoved> account(Desk desk, UnaryOperator<Account> change) {
        return Optional.of(desk.account().save(change));
    }

    private static Optional<NumbersMoved> preferences(Desk desk, UnaryOperator<Preferences> change) {
        desk.preferences().update(change);
        return Optional.of(NumbersMoved.NONE);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> lower(value).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
