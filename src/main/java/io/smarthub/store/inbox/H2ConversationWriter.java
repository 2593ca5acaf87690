package io.smarthub.store.inbox;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.Answer;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import io.smarthub.store.Transaction;
import io.smarthub.store.account.AccountTable;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Erasure;
import io.smarthub.store.derived.Rules;
import io.smarthub.store.search.SearchIndex;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Changes conversations: one transaction for an action, however many conversations it is about. */
public final class H2ConversationWriter implements ConversationWriter {

    private static final int CHUNK = 500;
    private static final int MANY = 1000;

    private final Database database;
    private final SearchIndex index;
    private final AttachmentFiles files;
    private final Changes changes;
    private final Clock clock;

    public H2ConversationWriter(
            Database database, SearchIndex index, AttachmentFiles files, Changes changes, Clock clock) {
        this.database = database;
        this.index = index;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Done perform(Action action, List<Long> ids) {
        check(action);
        if (action instanceof Action.Reply reply && reply.attachment() != null) {
            return withFile(action, reply.attachment(), ids);
        }
        return performed(action, ids);
    }

    /** The file is kept before the writer's turn, and before an event names it. */
    private Done withFile(Action action, Attachment attachment, List<Long> ids) {
        List<String> conversations =
                ids.size() == 1 ? database.read(sql -> new Rows(sql).externalIds(ids, WebChat.SOURCE)) : List.of();
        conversations.forEach(conversation -> files.keep(conversation, attachment));
        try {
            return performed(action, ids);
        } catch (ReplyRefused e) {
            conversations.forEach(conversation -> files.drop(conversation, attachment));
            throw e;
        }
    }

    private Done performed(Action action, List<Long> ids) {
        return database.writer().write(transaction -> {
            Work work = new Work(transaction);
            Done done = work.perform(action, List.copyOf(new TreeSet<>(ids)));
            transaction.afterwards(() -> tell(done.ids(), work.offersChanged()));
            return done;
        });
    }

    @Override
    public void undo(Done done) {
        if (done.canUndo()) {
            database.writer().write(transaction -> {
                Work work = new Work(transaction);
                List<Long> changed = work.takeBack(done.action(), done.token());
                transaction.afterwards(() -> tell(changed, work.offersChanged()));
                return changed;
            });
        }
    }

    private static void check(Action action) {
        if (action instanceof Action.Reply reply) {
            Answer.check(reply);
        }
        String text = switch (action) {
            case Action.Assign(String agent) -> agent;
            case Action.Unassign(String agent) -> agent;
            case Action.Tag(String tag) -> tag;
            case Action.Untag(String tag) -> tag;
            case Action.Note(String note) -> note;
            case Action.Resolve _,
                    Action.Reopen _,
                    Action.MarkRead _,
                    Action.MarkUnread _,
                    Action.EditVisitor _,
                    Action.BlockVisitor _,
                    Action.EraseVisitor _,
                    Action.Reply _ -> "-";
        };
        if (text.isBlank()) {
            throw new IllegalArgumentException("an agent, a tag and a note need a text");
        }
    }

    /** @param offersChanged whether a tag or an agent occurs now that did not before, or no longer */
    private void tell(Collection<Long> changed, boolean offersChanged) {
        if (changed.isEmpty()) {
            return;
        }
        changes.publish(
                changed.size() > MANY ? new Change.ManyConversations() : new Change.Conversations(Set.copyOf(changed)));
        if (offersChanged) {
            changes.publish(new Change.InboxSetup());
        }
    }

    /** What one transaction does. */
    private final class Work {

        private final Transaction transaction;
        private final Sql sql;
        private final Rules rules;
        private final Conversations conversations;

        Work(Transaction transaction) {
            this.transaction = transaction;
            this.sql = transaction.sql();
            this.rules = Rules.of(AccountTable.load(sql, clock.getZone()));
            this.conversations = new Conversations(sql, rules);
        }

        boolean offersChanged() {
            return conversations.offersChanged();
        }

        Done perform(Action action, List<Long> ids) {
            return switch (action) {
                case Action.Resolve _, Action.Reopen _, Action.Assign _, Action.Unassign _, Action.Note _ ->
                    done(action, inChunks(ids, some -> events().append(action, some)));
                case Action.Tag(String tag) -> done(action, inChunks(ids, some -> tags().set(tag.strip(), true, some)));
                case Action.Untag(String tag) ->
                    done(action, inChunks(ids, some -> tags().set(tag.strip(), false, some)));
                case Action.MarkRead _ ->
                    done(action, inChunks(ids, some -> reading().mark(true, some)));
                case Action.MarkUnread _ ->
                    done(action, inChunks(ids, some -> reading().mark(false, some)));
                case Action.EditVisitor edit -> edited(edit, ids);
                case Action.Reply reply ->
                    new Done(reply, new Replies(sql, rules, conversations, now()).store(reply, ids), "");
                case Action.BlockVisitor(boolean blocked) -> blocked(action, blocked, ids);
                case Action.EraseVisitor _ -> erased(action, ids);
            };
        }

        List<Long> takeBack(Action action, String token) {
            Map<Long, List<String>> before = new UndoLog(sql).take(token);
            return switch (action) {
                case Action.Resolve _, Action.Reopen _, Action.Assign _, Action.Unassign _, Action.Note _ ->
                    events().takeBack(before);
                case Action.Tag(String tag) -> tags().takeBack(tag.strip(), true, before);
                case Action.Untag(String tag) -> tags().takeBack(tag.strip(), false, before);
                case Action.MarkRead _ -> reading().takeBack(true, before);
                case Action.MarkUnread _ -> reading().takeBack(false, before);
                case Action.EditVisitor edit -> conversations.touchVisitors(new Cards(sql).takeBack(edit, before));
                case Action.BlockVisitor _, Action.EraseVisitor _, Action.Reply _ -> List.of();
            };
        }

        private Done done(Action action, Map<Long, List<String>> before) {
            return new Done(action, List.copyOf(before.keySet()), new UndoLog(sql).remember(before, false));
        }

        private Done edited(Action.EditVisitor edit, List<Long> ids) {
            Cards cards = new Cards(sql);
            Map<Long, List<String>> before = cards.edit(edit, cards.visitors(ids));
            List<Long> touched = conversations.touchVisitors(before.keySet());
            return new Done(edit, touched, new UndoLog(sql).remember(before, true));
        }

        private Done blocked(Action action, boolean blocked, List<Long> ids) {
            List<Long> changed = new Cards(sql).block(blocked, ids);
            return new Done(action, conversations.touchVisitors(changed), "");
        }

        private Done erased(Action action, List<Long> ids) {
            List<Long> visitors = new Cards(sql).visitors(ids);
            List<Long> all = new ArrayList<>();
            visitors.forEach(visitor -> all.addAll(new Erasure(sql, conversations).erase(visitor)));
            new UndoLog(sql).forget(visitors);
            database.forgetWhenClosed();
            transaction.afterwards(index::purge);
            List<String> ofVisitors = new Rows(sql).externalIds(all, WebChat.SOURCE);
            transaction.afterwards(() -> ofVisitors.forEach(files::forget));
            return new Done(action, all, "");
        }

        private OwnerEvents events() {
            return new OwnerEvents(sql, rules, conversations, now());
        }

        private Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }

        private Tags tags() {
            return new Tags(sql, conversations);
        }

        private Reading reading() {
            return new Reading(sql, conversations);
        }

        private static Map<Long, List<String>> inChunks(
                List<Long> ids, Function<List<Long>, Map<Long, List<String>>> work) {
            Map<Long, List<String>> before = new LinkedHashMap<>();
            for (int start = 0; start < ids.size(); start += CHUNK) {
                before.putAll(work.apply(ids.subList(start, Math.min(start + CHUNK, ids.size()))));
            }
            return before;
        }
    }
}
