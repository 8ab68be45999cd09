package dev.icpgraph.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Shares;

/**
 * The accounts to compare with, and remarks about them.
 *
 * @param accounts dense ids, ascending, without duplicates
 * @param warnings remarks as sentences for the caller
 */
record Seeds(IntList accounts, List<String> warnings) {

	static final int MOST = 5_000;

	private static final int NAMED = 10;

	private static final int ENOUGH = 5;

	/** Number of traits of a seed that is like everything, as a multiple of the mean. */
	private static final double BROAD = 10;

	/**
	 * Finds the seeds.
	 * @param ids ids in the graph
	 * @throws BadInputException if there is no seed, or too many
	 */
	static Seeds of(List<String> ids, TraitIndex traits, LookalikeSettings settings) {
		if (ids.isEmpty() || ids.size() > MOST) {
			throw new BadInputException(
					String.format(Locale.ROOT, "seeds: give 1 to %,d accounts, not %,d", MOST, ids.size()));
		}
		Set<String> known = new LinkedHashSet<>();
		Set<String> absent = new LinkedHashSet<>();
		Set<String> repeated = new LinkedHashSet<>();
		for (String id : ids) {
			Set<String> place = (traits.snapshot().find(id) < 0) ? absent : known;
			if (!place.add(id)) {
				repeated.add(id);
			}
		}
		int[] accounts = known.stream().mapToInt(traits.snapshot()::find).sorted().toArray();
		List<String> warnings = new ArrayList<>();
		warn(warnings, "Left out, because no such account exists: ", List.copyOf(absent));
		warn(warnings, "Counted once, though given more than once: ",
				repeated.stream().map((id) -> label(id, traits)).toList());
		warnings.addAll(weaknesses(accounts, traits, settings));
		return new Seeds(IntList.of(accounts), List.copyOf(warnings));
	}

	private static List<String> weaknesses(int[] accounts, TraitIndex traits, LookalikeSettings settings) {
		List<String> warnings = new ArrayList<>();
		warn(warnings, "Without any data to compare with: ",
				names(accounts, traits, (account) -> traits.breadth(account) == 0));
		List<String> broad = names(accounts, traits,
				(account) -> traits.breadth(account) > BROAD * traits.meanBreadth());
		warn(warnings,
				String.format(Locale.ROOT,
						"Like everything, with more than %.0f times as many traits as others have; the answer is "
								+ "sharper %s: ",
						BROAD, (broad.size() < accounts.length) ? "without" : "with other seeds than"),
				broad);
		int comparable = (int) Arrays.stream(accounts).filter((account) -> traits.breadth(account) > 0).count();
		if (comparable == 0) {
			warnings.add("No seed has data to compare with, so no account is like them.");
		}
		else if (comparable < ENOUGH) {
			warnings.add(
					"Only %s: expect a weak answer. %s counts %s of its weight, because so few may share it by chance. Give at least %d, better 20."
						.formatted(English.counted(comparable, "seed", "seeds"),
								(comparable == 1) ? "Each trait" : "Even a trait that all of them have",
								Shares.percent(comparable / (comparable + settings.support())), ENOUGH));
		}
		return warnings;
	}

	private static List<String> names(int[] accounts, TraitIndex traits, IntPredicate which) {
		return Arrays.stream(accounts).filter(which).mapToObj(traits.snapshot()::accountLabel).toList();
	}

	private static String label(String id, TraitIndex traits) {
		int account = traits.snapshot().find(id);
		return (account < 0) ? id : traits.snapshot().accountLabel(account);
	}

	private static void warn(List<String> warnings, String what, List<String> ids) {
		if (!ids.isEmpty()) {
			warnings.add(what + English.firstOf(ids.stream().limit(NAMED).toList(), ids.size()) + ".");
		}
	}

}
