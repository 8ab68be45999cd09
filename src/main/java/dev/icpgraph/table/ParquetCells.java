package dev.icpgraph.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of a Parquet file into the text that a CSV file would have, in plain
 * style: {@code 1250.5}, {@code 2016-12-27}, {@code true}.
 */
final class ParquetCells {

	private static final int JULIAN_DAY_OF_EPOCH = 2_440_588;

	private ParquetCells() {
	}

	/**
	 * The cells of a row; empty for {@code null} and NaN.
	 * @throws UnreadableFileException if a value has bytes that are not text
	 */
	static List<String> of(Group row) {
		List<String> cells = new ArrayList<>(row.getType().getFieldCount());
		for (int place = 0; place < row.getType().getFieldCount(); place++) {
			cells.add((row.getFieldRepetitionCount(place) == 0) ? "" : text(row, place));
		}
		return cells;
	}

	private static String text(Group row, int place) {
		PrimitiveType type = row.getType().getType(place).asPrimitiveType();
		return switch (type.getPrimitiveTypeName()) {
			case BOOLEAN -> String.valueOf(row.getBoolean(place, 0));
			case INT32 -> whole(row.getInteger(place, 0), type);
			case INT64 -> whole(row.getLong(place, 0), type);
			case FLOAT -> number(row.getFloat(place, 0));
			case DOUBLE -> number(row.getDouble(place, 0));
			case INT96 -> time(row.getInt96(place, 0));
			case BINARY, FIXED_LEN_BYTE_ARRAY -> text(row.getBinary(place, 0), type);
		};
	}

	private static String whole(long value, PrimitiveType type) {
		return switch (type.getLogicalTypeAnnotation()) {
			case DateLogicalTypeAnnotation _ -> LocalDate.ofEpochDay(value).toString();
			case TimestampLogicalTypeAnnotation time -> time(time(value, time.getUnit()), time.isAdjustedToUTC());
			case DecimalLogicalTypeAnnotation decimal ->
				SheetCells.plain(BigDecimal.valueOf(value, decimal.getScale()));
			case LogicalTypeAnnotation.IntLogicalTypeAnnotation whole when !whole.isSigned() ->
				(type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.INT32)
						? Integer.toUnsignedString((int) value) : Long.toUnsignedString(value);
			case null, default -> String.valueOf(value);
		};
	}

	private static LocalDateTime time(long value, TimeUnit unit) {
		Instant time = Instant.EPOCH.plus(value, switch (unit) {
			case MILLIS -> ChronoUnit.MILLIS;
			case MICROS -> ChronoUnit.MICROS;
			case NANOS -> ChronoUnit.NANOS;
		});
		return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
	}

	/**
	 * A time as text; midnight becomes a day, since warehouses write days as times at
	 * midnight.
	 */
	private static String time(LocalDateTime time, boolean isAdjustedToUtc) {
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString()
				: time + (isAdjustedToUtc ? "Z" : "");
	}

	/** A time in the form written by Impala and older versions of Spark. */
	private static String time(Binary value) {
		NanoTime time = NanoTime.fromBinary(value);
		return time(LocalDate.ofEpochDay(time.getJulianDay() - (long) JULIAN_DAY_OF_EPOCH)
			.atStartOfDay()
			.plusNanos(time.getTimeOfDayNanos()), true);
	}

	private static String number(Number number) {
		return Double.isFinite(number.doubleValue()) ? SheetCells.plain(new BigDecimal(number.toString())) : "";
	}

	private static String text(Binary value, PrimitiveType type) {
		return switch (type.getLogicalTypeAnnotation()) {
			case DecimalLogicalTypeAnnotation decimal ->
				SheetCells.plain(new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()));
			case UUIDLogicalTypeAnnotation _ -> type.stringifier().stringify(value);
			case null, default -> decoded(value, type.getName());
		};
	}

	private static String decoded(Binary value, @Nullable String column) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(value.toByteBuffer()).toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFileException(
					"The column '%s' of the Parquet file has bytes that are not text: leave it out".formatted(column));
		}
	}

}
