package dev.icpgraph.feature;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.measure.Spelling;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * A condition on an attribute; all given parts must hold. Case is ignored: values that
 * differ only in case are one value in a snapshot.
 *
 * @param eq the value
 * @param in any of these values
 * @param contains a part of the value
 * @param startsWith the beginning of the value
 * @param isKnown whether a value is known
 */
public record TextCondition(@Nullable String eq, @Nullable List<String> in, @Nullable String contains,
		@Nullable String startsWith, @Nullable Boolean isKnown) {

	private static final int LONGEST_CORRECTED = 100;

	/**
	 * The same condition with values in the form of a snapshot.
	 */
	public TextCondition about(AccountAttribute attribute) {
		return new TextCondition((this.eq != null) ? attribute.written(this.eq) : null,
				(this.in != null) ? this.in.stream().map(attribute::written).toList() : null, this.contains,
				this.startsWith, this.isKnown);
	}

	/**
	 * The condition as a predicate on accounts.
	 */
	public IntPredicate on(AttributeColumn column) {
		boolean[] holds = holds(column);
		return (account) -> holds[column.code(account)];
	}

	/**
	 * The same for an attribute of the accounts of a snapshot.
	 * @param path place of the condition in the input
	 * @throws BadInputException if no account has one of the requested values
	 */
	public IntPredicate on(Snapshot snapshot, AccountAttribute attribute, String path) {
		AttributeColumn column = snapshot.attribute(attribute);
		strangers(column).stream().findFirst().ifPresent((stranger) -> {
			throw new BadInputException(path + ": no account has the " + attribute.inWords() + " '" + stranger + "': "
					+ correction(column, attribute, stranger));
		});
		return on(column);
	}

	private static String correction(AttributeColumn column, AccountAttribute attribute, String stranger) {
		if (stranger.length() > LONGEST_CORRECTED || attribute.isKnown(stranger)) {
			return "check the spelling";
		}
		List<String> known = IntStream.range(0, column.codes())
			.mapToObj(column::value)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return attribute.similar(stranger)
			.filter((meant) -> column.find(meant) >= 0)
			.or(() -> Spelling.nearest(known, stranger).stream().findFirst())
			.map((meant) -> "did you mean " + meant + "?")
			.orElse("check the spelling");
	}

	/**
	 * The requested names that no account has.
	 */
	public List<String> strangers(AttributeColumn column) {
		return Stream.concat(Stream.ofNullable(this.eq), Stream.ofNullable(this.in).flatMap(List::stream))
			.filter((value) -> column.find(value) < 0)
			.toList();
	}

	/**
	 * Whether any account can meet it.
	 */
	public boolean possible(AttributeColumn column) {
		boolean[] holds = holds(column);
		return IntStream.range(0, holds.length).anyMatch((code) -> holds[code]);
	}

	private boolean[] holds(AttributeColumn column) {
		boolean[] holds = new boolean[column.codes()];
		for (int code = 0; code < holds.length; code++) {
			String value = column.value(code);
			holds[code] = (value != null) ? ofKnown(lower(value)) : ofUnknown();
		}
		return holds;
	}

	private boolean ofKnown(String value) {
		return (this.eq == null || value.equals(lower(this.eq)))
				&& (this.in == null || this.in.stream().anyMatch((one) -> value.equals(lower(one))))
				&& (this.contains == null || value.contains(lower(this.contains)))
				&& (this.startsWith == null || value.startsWith(lower(this.startsWith)))
				&& !Boolean.FALSE.equals(this.isKnown);
	}

	private boolean ofUnknown() {
		return this.eq == null && this.in == null && this.contains == null && this.startsWith == null
				&& !Boolean.TRUE.equals(this.isKnown);
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
