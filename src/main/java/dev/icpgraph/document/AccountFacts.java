package dev.icpgraph.document;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import dev.icpgraph.graph.Account;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a company that salespeople ask for first.
 */
final class AccountFacts {

	private AccountFacts() {
	}

	/**
	 * The known facts in one line: {@code Freight and logistics, brokerage, Leipzig,
	 * Germany, 640 people, acme.com}.
	 */
	static String line(Account account) {
		String people = (account.headcount() != null) ? account.headcount().text() + " people" : null;
		return English.list(
				Stream
					.of(account.industry(), lower(account.operatingModel()), account.city(), account.countryName(),
							people, account.domain())
					.filter(Objects::nonNull)
					.toList());
	}

	private static @Nullable String lower(@Nullable String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : null;
	}

}
