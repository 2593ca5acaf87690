package io.smarthub.cli;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.InboxRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page of the inbox, newest first. */
@Command(name = "conversations", description = "${bundle:command.conversations}")
final class ConversationsCommand extends DeskCommand {

    private static final int MOST = 10_000;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "${bundle:option.limit}")
    private int limit = 50;

    @Option(names = "--after", paramLabel = "CURSOR", description = "${bundle:option.after}")
    private @Nullable String after;

    @Override
    void check() {
        if (limit < 1 || limit > MOST) {
            throw wrong("limit.range", MOST, limit);
        }
        cursor();
        filters.check(messages());
    }

    @Override
    ExitStatus run(Desk desk) {
        ConversationFilter filter = filters.filter(desk.account().account().zone());
        InboxPage page = page(desk, filter);
        long total = desk.conversations().exactCount(filter);
        filters.hints().forEach(hint -> console().message(FilterOptions.sentence(hint, messages())));
        if (asJson()) {
            answer(document(page, total));
            return ExitStatus.DONE;
        }
        ConversationText text =
                new ConversationText(messages(), desk.account().account().zone());
        page.rows().forEach(row -> answer(text.line(row)));
        console().message(messages().get("conversations.shown", page.rows().size(), total));
        if (page.stopped() != null) {
            console().message(messages().get("conversations.newest-only"));
        }
        Cursor next = next(page);
        if (next != null) {
            console().message(messages().get("conversations.next", next.toString()));
        }
        return ExitStatus.DONE;
    }

    private InboxPage page(Desk desk, ConversationFilter filter) {
        try {
            return desk.conversations().after(filter, cursor(), limit);
        } catch (IllegalArgumentException e) {
            throw wrong("search.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** Where reading goes on, also where it was stopped before there was a page. */
    private static @Nullable Cursor next(InboxPage page) {
        return page.next() == null ? page.stopped() : page.next();
    }

    private @Nullable Cursor cursor() {
        if (after == null) {
            return null;
        }
        try {
            return Cursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(messages().get("cursor.unreadable", after));
        }
    }

    private ObjectNode document(InboxPage page, long total) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("total", total);
        document.putArray("items");
        for (InboxRow row : page.rows()) {
            ConversationJson.put(row, document.withArrayProperty("items").addObject());
        }
        Cursor next = next(page);
        document.put("next", next == null ? null : next.toString());
        document.putArray("hints");
        filters.hints()
                .forEach(hint -> document.withArrayProperty("hints")
                        .addObject()
                        .put("kind", hint.kind().name())
                        .put("value", hint.value()));
        return document;
    }
}
