package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.measure.MeasureWords;

/**
 * A field that some accounts lack, and the number of accounts where it matters: a guide
 * to data worth buying.
 *
 * @param field name of the criterion, for example {@code headcount}
 * @param criteria names of the filters and signals that use it
 * @param unknown number of accounts that lack it
 * @param couldChangeTier number of these accounts whose tier the field could change
 */
public record MissingField(String field, List<String> criteria, int unknown, int couldChangeTier) {

	/**
	 * The missing data in words, for example {@code technologies}.
	 */
	public String text() {
		return MeasureWords.data(this.field);
	}

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
