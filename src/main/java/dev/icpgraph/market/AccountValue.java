package dev.icpgraph.market;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A value that accounts have, with the number of accounts that have it.
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
	 * The values that most of some accounts have, most frequent first. O(accounts and
	 * their values).
	 * @param contains part of the name, ignoring case
	 */
	static List<AccountValue> of(ValueSource source, IntStream accounts, String contains, int most) {
		int[] counts = new int[source.codes()];
		int[] lastCounted = new int[source.codes()];
		accounts.forEach((account) -> source.forEach(account, (code) -> {
			if (lastCounted[code] != account + 1) {
				lastCounted[code] = account + 1;
				counts[code]++;
			}
		}));
		String wanted = contains.toLowerCase(Locale.ROOT);
		return IntStream.range(0, counts.length)
			.filter((code) -> counts[code] > 0)
			.mapToObj((code) -> new AccountValue(source.value(code), source.name(code), counts[code]))
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).contains(wanted))
			.sorted(MOST_FREQUENT)
			.limit(most)
			.toList();
	}

}
