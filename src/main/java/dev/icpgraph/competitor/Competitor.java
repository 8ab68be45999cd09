package dev.icpgraph.competitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.text.English;

/**
 * A competitor, as described by the stages of accounts with it and the notes about its
 * customers.
 *
 * @param name name of its account, otherwise as written in files
 * @param accountId id in the graph of its own account; null without one
 * @param names further names that rows and notes use for it, in lower case
 * @param products dense ids of the technologies that its account makes
 * @param accounts accounts at it, each once
 * @param notes notes about its customers, latest first
 */
record Competitor(String name, @Nullable String accountId, List<String> names, IntSet products,
		List<CompetitorAccount> accounts, List<CompetitorNote> notes) {

	/** Most customers first. */
	static final Comparator<Competitor> BY_CUSTOMERS = Comparator
		.comparingInt((Competitor it) -> -it.count(BehaviorMeasure.Stage.CUSTOMER))
		.thenComparingInt((it) -> -it.accounts().size())
		.thenComparing(Competitor::name);

	/**
	 * The number of accounts at a stage.
	 */
	int count(BehaviorMeasure.Stage stage) {
		return (int) this.accounts.stream().filter((it) -> it.stage() == stage).count();
	}

	/**
	 * The accounts at a stage, latest first.
	 */
	List<CompetitorAccount> at(BehaviorMeasure.Stage stage) {
		return this.accounts.stream()
			.filter((it) -> it.stage() == stage)
			.sorted(Comparator.comparing(CompetitorAccount::on, Comparator.nullsLast(Comparator.reverseOrder()))
				.thenComparingInt(CompetitorAccount::account))
			.toList();
	}

	/**
	 * A competitor named only in notes.
	 */
	static Competitor named(String name) {
		return new Competitor(name, null, List.of(key(name)), IntSets.EMPTY_SET, List.of(), List.of());
	}

	/**
	 * The form in which names are compared.
	 */
	static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	boolean isNamed(String written) {
		return this.names.contains(key(written));
	}

	int[] ids(BehaviorMeasure.Stage stage) {
		return at(stage).stream().mapToInt(CompetitorAccount::account).toArray();
	}

	/**
	 * Adds the notes about it, also to its accounts.
	 */
	Competitor with(List<CompetitorNote> noted) {
		Map<String, List<CompetitorNote>> byAccount = noted.stream()
			.filter((note) -> note.account() != null)
			.collect(Collectors.groupingBy((note) -> Objects.requireNonNull(note.account())));
		List<CompetitorAccount> withNotes = this.accounts.stream()
			.map((account) -> account.with(byAccount.getOrDefault(account.accountId(), List.of())))
			.toList();
		return new Competitor(this.name, this.accountId, this.names, this.products, withNotes, noted);
	}

	/**
	 * For example {@code 49 accounts are customers of Tracehollow, 16 are in a sales
	 * cycle with it, 20 left it and 15 rejected it.}
	 */
	public String text() {
		List<String> parts = new ArrayList<>();
		int customers = count(BehaviorMeasure.Stage.CUSTOMER);
		parts.add(((customers == 0) ? "no account is known as a customer"
				: English.counted(customers, "account is a customer", "accounts are customers")) + " of " + this.name);
		int talking = count(BehaviorMeasure.Stage.IN_CYCLE);
		add(parts, talking, ((talking == 1) ? "is" : "are") + " in a sales cycle with it");
		add(parts, count(BehaviorMeasure.Stage.LEFT), "left it");
		add(parts, count(BehaviorMeasure.Stage.REJECTED), "rejected it");
		return StringUtils.capitalize(English.and(parts)) + ".";
	}

	private static void add(List<String> parts, int accounts, String did) {
		if (accounts > 0) {
			parts.add(accounts + " " + did);
		}
	}

}
