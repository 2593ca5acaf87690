package io.smarthub.ui.statistics;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.statistics.RememberedStatistics;
import io.smarthub.exports.StatisticsFiles;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statistics screen on remembered numbers; everything happens at once. */
final class Rig {

    final List<Destination> opened = new ArrayList<>();
    final List<Toasts.Toast> toasts = new ArrayList<>();
    final List<Path> shown = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final Changes changes = new Changes();
    final StatisticsViewModel model;
    final StatisticsScreen screen;

    @Nullable
    Path target;

    Rig(RememberedStatistics statistics, Locale locale) {
        ZoneId zone = ZoneId.of("Europe/Prague");
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, failures::add);
        Formats formats = new Formats(locale, zone, Clock.fixed(Instant.parse(SampleStatistics.NOW), ZoneOffset.UTC));
        model = new StatisticsViewModel(statistics.service(SampleStatistics.NOW, zone.getId()), opened::add, tasks);
        screen = new StatisticsScreen(
                model,
                changes,
                new SavedFiles(new Choosers(), shown::add, tasks, toasts::add, Texts.of("kit", locale)),
                new StatisticsFiles(),
                Texts.of("statistics", locale),
                formats);
    }

    private final class Choosers implements FileChoosers {

        @Override
        public Optional<Path> open(Request request) {
            return Optional.empty();
        }

        @Override
        public List<Path> openSeveral(Request request) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Request request) {
            return Optional.ofNullable(target).map(folder -> folder.resolve(request.name()));
        }

        @Override
        public Optional<Path> folder(String title, Optional<Path> start) {
            return Optional.empty();
        }
    }
}
