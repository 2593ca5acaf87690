package io.smarthub.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** A window with a list of ten thousand rows that are read page by page. */
final class TenThousandRows implements AutoCloseable {

    private static final double HEIGHT = 72;

    /** A row that is ordered by its key. */
    record Row(int key, String id, String text) {}

    final List<Row> stored = new ArrayList<>();
    final List<View> views = new ArrayList<>();
    private final List<Throwable> unhandled = new ArrayList<>();
    Optional<IOException> failure = Optional.empty();
    final PagedList<Row> list = newList();
    final TestWindow window = new TestWindow(list, 360, 720);

    TenThousandRows() {
        IntStream.range(0, 10_000).forEach(key -> stored.add(new Row(key, "id" + key, "row " + key)));
        list.setLoader(this::load);
        window.layout();
    }

    @Override
    public void close() {
        window.close();
        assertThat(unhandled).isEmpty();
    }

    private PagedList<Row> newList() {
        var tasks = new Tasks(Runnable::run, Runnable::run, unhandled::add);
        return new PagedList<>("Conversations", tasks, Texts.of("kit", Locale.UK), Row::id, HEIGHT, () -> {
            var view = new View();
            views.add(view);
            return view;
        });
    }

    Page<Row> load(PageRequest<Row> request) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        int anchor = request.anchor().map(Row::key).orElse(Integer.MIN_VALUE);
        List<Row> side = stored.stream()
                .filter(row -> switch (request.direction()) {
                    case AFTER -> row.key() > anchor;
                    case BEFORE -> row.key() < anchor;
                    case FROM -> row.key() >= anchor;
                })
                .toList();
        boolean more = side.size() > request.limit();
        int from = request.direction() == PageRequest.Direction.BEFORE ? Math.max(0, side.size() - request.limit()) : 0;
        List<Row> rows = side.subList(from, Math.min(side.size(), from + request.limit()));
        return new Page<>(rows, more);
    }

    /** Goes towards a row page by page, as a user does. */
    void scrollUntil(int key) {
        for (int step = 0; step < 200 && list.rows().stream().noneMatch(row -> row.key() == key); step++) {
            boolean down = list.rows().getLast().key() < key;
            view().scrollTo(down ? list.rows().size() - 1 : 0);
            window.layout();
        }
    }

    @SuppressWarnings("unchecked")
    ListView<Row> view() {
        return (ListView<Row>) list.lookup(".list-view");
    }

    String firstSeen() {
        return views.stream()
                .filter(view -> view.node().getScene() != null
                        && view.node().getParent().isVisible())
                .filter(view -> view.top() > -HEIGHT && view.top() <= 0)
                .map(view -> view.label.getText())
                .findFirst()
                .orElseThrow();
    }

    void assertGapless() {
        List<Row> rows = list.rows();
        assertThat(rows.getLast().key() - rows.getFirst().key()).isEqualTo(rows.size() - 1);
    }

    final class View implements RowView<Row> {

        final Label label = new Label();

        @Override
        public Region node() {
            return label;
        }

        @Override
        public void update(Row row) {
            label.setText(row.text());
        }

        @Override
        public String accessibleText(Row row) {
            return row.text();
        }

        double top() {
            return label.localToScene(0, 0).getY() - list.localToScene(0, 0).getY();
        }
    }
}
