package io.smarthub.store.search;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter.RatingGroup;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.Name;
import io.smarthub.app.search.Word;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The one place that knows the index's fields. */
final class Documents {

    /** Another number makes every index anew. */
    static final String FORMAT = "3";

    static final String ID = "id";
    static final String LAST = "last";
    static final String TEXT = "text";
    static final String VISITOR = "visitor";
    static final String VISITOR_ID = "visitor-id";
    static final String STATUS = "status";
    static final String OUTCOME = "outcome";
    static final String IS = "is";
    static final String SOURCE = "source";
    static final String SOURCE_FORM = "source-form";
    static final String AGENT = "agent";
    static final String TAG = "tag";
    static final String TAG_FORM = "tag-form";
    static final String RATING = "rating";
    static final String PAGE = "page";
    static final String HOUR = "hour";
    static final String CHATBOT = "chatbot";
    static final String BUTTON = "button";

    static final String JOINED = "joined";
    static final String TRIGGERED = "triggered";
    static final String WAITING = "waiting";
    static final String UNREAD = "unread";
    static final String ANSWERED = "answered";
    static final String SILENT = "silent";
    static final String ASSIGNED = "assigned";

    /** Newest first: a search ends as soon as a page is full. */
    static final Sort ORDER =
            new Sort(new SortField(LAST, SortField.Type.LONG, true), new SortField(ID, SortField.Type.LONG, true));

    private static final long FARTHEST_SECOND = 6_000_000_000_000L;
    private static final String DIVIDER = "\u001f";
    private static final int LONGEST_VALUE = 4000;
    private static final FieldType WORDS = words();

    private Documents() {}

    static Document of(Indexed conversation) {
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(conversation.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, conversation.id()));
        document.add(new NumericDocValuesField(LAST, micros(conversation.lastMessageAt())));
        conversation.anchors().forEach((anchor, at) -> {
            document.add(new LongPoint(anchor(anchor), micros(at)));
            ZonedDateTime local = at.atZone(conversation.zone());
            term(document, HOUR, hour(anchor, new HourOfWeek(local.getDayOfWeek(), local.getHour())));
        });
        term(document, STATUS, conversation.status().name());
        term(document, OUTCOME, conversation.outcome().name());
        flag(document, JOINED, conversation.joinedByChatbot());
        flag(document, TRIGGERED, conversation.anchors().containsKey(Period.Anchor.TRIGGERED));
        flag(document, WAITING, conversation.waiting());
        flag(document, UNREAD, conversation.unread());
        flag(document, ANSWERED, conversation.answered());
        flag(document, SILENT, conversation.silent());
        term(document, ASSIGNED, conversation.assigned());
        term(document, SOURCE, conversation.source());
        forms(document, SOURCE_FORM, conversation.source());
        conversation.agents().forEach(agent -> term(document, AGENT, agent));
        conversation.tags().forEach(tag -> {
            term(document, TAG, tag);
            forms(document, TAG_FORM, tag);
        });
        if (conversation.rating() != null) {
            term(document, RATING, ratingGroup(conversation.rating()).name());
        }
        if (conversation.pageUrl() != null) {
            term(document, PAGE, conversation.pageUrl().toLowerCase(Locale.ROOT));
        }
        conversation.chatbots().forEach(chatbot -> term(document, CHATBOT, chatbot(chatbot)));
        conversation.buttons().forEach(button -> term(document, BUTTON, button(button)));
        term(document, VISITOR_ID, Long.toString(conversation.visitorId()));
        text(document, VISITOR, conversation.visitor());
        text(document, TEXT, conversation.visitor());
        text(document, TEXT, conversation.tags());
        text(document, TEXT, conversation.texts());
        return document;
    }

    /** Microseconds since 1970, as precise as the database; of times beyond imagination, the last one imaginable. */
    static long micros(Instant at) {
        long seconds = Math.clamp(at.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
        return seconds * 1_000_000 + at.getNano() / 1_000;
    }

    static String anchor(Period.Anchor anchor) {
        return "at-" + anchor.name();
    }

    static String hour(Period.Anchor anchor, HourOfWeek hour) {
        return anchor.name() + "-" + hour.day().getValue() + "-" + hour.hour();
    }

    /** What lets a chatbot's part be found; what was used also appeared. */
    static String chatbot(ChatbotPart part) {
        return String.join(DIVIDER, part.source(), part.bot(), part.used() ? "used" : "shown");
    }

    static String button(ButtonPart part) {
        return String.join(DIVIDER, part.source(), part.bot(), part.asked() ? "asked" : "clicked", part.label());
    }

    /** A term of at most so many characters as Lucene can keep. */
    static String value(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }

    private static RatingGroup ratingGroup(int rating) {
        if (rating >= 4) {
            return RatingGroup.GOOD;
        }
        return rating == 3 ? RatingGroup.NORMAL : RatingGroup.BAD;
    }

    private static void flag(Document document, String name, boolean holds) {
        if (holds) {
            term(document, IS, name);
        }
    }

    private static void forms(Document document, String field, String value) {
        Word forms = Name.forms(value);
        term(document, field, forms.expanded());
        if (!forms.collapsed().equals(forms.expanded())) {
            term(document, field, forms.collapsed());
        }
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value(value), Field.Store.NO));
    }

    private static void text(Document document, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            document.add(new Field(field, new TextTokens(texts), WORDS));
        }
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
