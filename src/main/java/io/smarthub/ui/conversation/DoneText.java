package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;

/** Which text says that an action was done. */
final class DoneText {

    private DoneText() {}

    static String key(Action action) {
        return switch (action) {
            case Action.Resolve _ -> "done.resolve";
            case Action.Reopen _ -> "done.reopen";
            case Action.Assign _ -> "done.assign";
            case Action.Unassign _ -> "done.unassign";
            case Action.Tag _ -> "done.tag";
            case Action.Untag _ -> "done.untag";
            case Action.MarkRead _ -> "done.read";
            case Action.MarkUnread _ -> "done.unread";
            case Action.Note _ -> "done.note";
            case Action.Reply _ -> "done.reply";
            case Action.EditVisitor _ -> "done.visitor";
            case Action.BlockVisitor(boolean blocked) -> blocked ? "done.block" : "done.unblock";
            case Action.EraseVisitor _ -> "done.erase";
        };
    }
}
