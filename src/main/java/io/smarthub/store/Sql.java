package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection. Parameters may be null, numbers, texts, flags, {@link Instant}s (stored as UTC), dates,
 * enums (stored by name), byte arrays, and collections (stored as arrays, for {@code = ANY(?)}). Every failure is a
 * {@link StoreFailure}.
 */
public final class Sql {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** All rows, mapped. */
    public <T> List<T> list(String sql, Row.Mapper<T> mapper, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.map(row)), parameters);
        return rows;
    }

    /** The first row, mapped. */
    public <T> Optional<T> first(String sql, Row.Mapper<T> mapper, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.of(mapper.map(new Row(result))) : Optional.empty();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The first column of the first row as a number; 0 where there is no row or it is null. */
    public long number(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Hands over each row. */
    public void each(String sql, Each each, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                each.accept(row);
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Changes rows, or defines something; answers how many rows changed. */
    public int update(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The same statement for many rows; close it to send the last ones. */
    public Batch batch(String sql) {
        return new Batch(new ManyRows(connection, sql));
    }

    /** The same change for many rows that says of each how many it changed; close it in the end. */
    public Repeated repeated(String sql) {
        try {
            return new Repeated(connection.prepareStatement(sql));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, 1, parameters);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    static void bind(PreparedStatement statement, int first, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(first + i, toSql(parameters[i]));
        }
    }

    private static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> elements -> elements.stream().map(Sql::toSql).toArray();
            default -> value;
        };
    }

    /** Is handed each row. */
    @FunctionalInterface
    public interface Each {
        void accept(Row row) throws SQLException;
    }

    /** Is performed again and again. */
    public static final class Repeated implements AutoCloseable {

        private final PreparedStatement statement;

        private Repeated(PreparedStatement statement) {
            this.statement = statement;
        }

        /** Changes rows; answers how many. */
        public int update(@Nullable Object... parameters) {
            try {
                bind(statement, 1, parameters);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        }

        @Override
        public void close() {
            try {
                statement.close();
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        }
    }

    /** Sends rows by the dozen. */
    public static final class Batch implements AutoCloseable {

        private final ManyRows rows;

        private Batch(ManyRows rows) {
            this.rows = rows;
        }

        /** Adds a row. */
        public void add(@Nullable Object... parameters) {
            rows.add(parameters);
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
