package dev.icpgraph.exporter;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

import dev.icpgraph.api.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * One of several files that together have each account once. An account is in the same
 * part whatever else changes: its key's CRC-32C modulo the number of parts, plus 1.
 *
 * @param number from 1 to {@code of}
 * @param of number of parts, 1 to 1,000
 */
record ExportPart(int number, int of) {

	private static final int MOST = 1000;

	/**
	 * The part that a request names; without parameters the whole list.
	 * @throws BadInputException if one of them is missing or is not a number in its range
	 */
	static ExportPart named(@Nullable String part, @Nullable String parts) {
		if (part == null && parts == null) {
			return new ExportPart(1, 1);
		}
		if (part == null || parts == null) {
			throw new BadInputException("part and parts: give both, as in part=3&parts=16, or neither");
		}
		int of = number("parts", parts, MOST);
		return new ExportPart(number("part", part, of), of);
	}

	private static int number(String parameter, String value, int most) {
		int number = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
		if (number < 1 || number > most) {
			throw new BadInputException(parameter + ": '" + value + "' is not a whole number from 1 to " + most);
		}
		return number;
	}

	boolean isWhole() {
		return this.of == 1;
	}

	/**
	 * Whether an account is in it.
	 * @param account the account's key
	 */
	boolean has(String account) {
		if (isWhole()) {
			return true;
		}
		CRC32C checksum = new CRC32C();
		checksum.update(account.getBytes(StandardCharsets.UTF_8));
		return checksum.getValue() % this.of == this.number - 1;
	}

	/**
	 * The name of its file.
	 * @param list name of the whole list
	 */
	String nameOf(String list) {
		return isWhole() ? list : "%s-%d-of-%d".formatted(list, this.number, this.of);
	}

}
