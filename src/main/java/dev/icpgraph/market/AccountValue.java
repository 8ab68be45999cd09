package dev.icpgraph.market;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * A value of an attribute, with the number of accounts that have it.
 *
 * @param value in the form that conditions take; a country by its ISO 3166 code
 * @param name in words; a country by its English name
 * @param accounts number of accounts
 */
record AccountValue(String value, String name, int accounts) {

	private static final Comparator<AccountValue> MOST_FREQUENT = Comparator.comparingInt(AccountValue::accounts)
		.reversed()
		.thenComparing(AccountValue::name);

	/**
	 * The values that most of some accounts have, most frequent first. O(accounts).
	 * @param contains part of the name, ignoring case
	 */
	static List<AccountValue> of(Snapshot snapshot, AccountAttribute attribute, IntStream accounts, String contains,
			int most) {
		AttributeColumn column = snapshot.attribute(attribute);
		int[] counts = new int[column.codes()];
		accounts.forEach((account) -> counts[column.code(account)]++);
		String wanted = contains.toLowerCase(Locale.ROOT);
		return IntStream.range(1, counts.length)
			.filter((code) -> counts[code] > 0)
			.mapToObj((code) -> of(attribute, Objects.requireNonNull(column.value(code)), counts[code]))
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).contains(wanted))
			.sorted(MOST_FREQUENT)
			.limit(most)
			.toList();
	}

	private static AccountValue of(AccountAttribute attribute, String name, int accounts) {
		return new AccountValue(attribute.stored(name), name, accounts);
	}

}
