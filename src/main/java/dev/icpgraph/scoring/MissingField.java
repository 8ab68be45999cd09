package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A field that is not known of some accounts, and for how many that matters: what data
 * would be worth buying.
 *
 * @param field name of the criterion, for example {@code headcount}
 * @param criteria names of the filters and signals that ask it
 * @param unknown of how many accounts it is not known
 * @param couldChangeTier of how many of these knowing it could change the tier
 */
public record MissingField(String field, List<String> criteria, int unknown, int couldChangeTier) {

	static List<MissingField> of(Scores scores, Audience audience) {
		int[] accounts = scores.accounts(audience).toArray();
		return scores.gaps()
			.stream()
			.map((gap) -> of(gap, accounts))
			.filter((it) -> it.unknown() > 0)
			.sorted(Comparator.comparingInt(MissingField::couldChangeTier).reversed())
			.toList();
	}

	private static MissingField of(FieldGap gap, int[] accounts) {
		int[] unknown = IntStream.of(accounts).parallel().filter(gap::unknownOf).toArray();
		long could = IntStream.of(unknown).parallel().filter(gap::couldChangeTier).count();
		return new MissingField(gap.field(), gap.criteria(), unknown.length, (int) could);
	}

}
