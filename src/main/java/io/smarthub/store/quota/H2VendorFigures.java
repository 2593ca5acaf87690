package io.smarthub.store.quota;

import io.smarthub.app.quota.VendorFigures;
import io.smarthub.domain.quota.VendorFigure;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The table of the vendor's figures; rows are only added. */
public final class H2VendorFigures implements VendorFigures {

    private final Database database;
    private final Clock clock;

    public H2VendorFigures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<VendorFigure> of(YearMonth month) {
        return database.read(sql -> latest(sql, month));
    }

    @Override
    public void keep(List<VendorFigure> figures) {
        database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            long id = sql.number("SELECT MAX(id) FROM vendor_figure");
            for (VendorFigure figure : figures) {
                if (!latest(sql, figure.month()).equals(Optional.of(figure))) {
                    sql.update(
                            "INSERT INTO vendor_figure (id, in_month, units, entered_at) VALUES (?, ?, ?, ?)",
                            ++id,
                            figure.month().toString(),
                            figure.units(),
                            clock.instant());
                }
            }
            return id;
        });
    }

    private static Optional<VendorFigure> latest(Sql sql, YearMonth month) {
        return sql.first(
                "SELECT units FROM vendor_figure WHERE in_month = ? ORDER BY in_month DESC, id DESC LIMIT 1",
                row -> new VendorFigure(month, row.integer("units")),
                month.toString());
    }
}
