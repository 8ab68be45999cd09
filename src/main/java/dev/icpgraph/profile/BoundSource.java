package dev.icpgraph.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.icpgraph.identity.PlainText;

/**
 * The source of a field's text in the rows of one file.
 */
sealed interface BoundSource {

	/**
	 * The text in a row, empty without a value.
	 */
	String text(List<String> cells);

	/**
	 * The position of the column that gives the text in a row; -1 if none does.
	 */
	int place(List<String> cells);

	/**
	 * The positions of all columns that it reads.
	 */
	List<Integer> places();

	/**
	 * A column.
	 *
	 * @param asWritten whether the text is the unchanged cell
	 */
	record OfColumn(int column, boolean asWritten, UnaryOperator<String> reading) implements BoundSource {

		@Override
		public String text(List<String> cells) {
			String cell = cell(cells, this.column);
			return cell.isEmpty() ? cell : this.reading.apply(cell);
		}

		@Override
		public int place(List<String> cells) {
			return this.column;
		}

		@Override
		public List<Integer> places() {
			return List.of(this.column);
		}

	}

	/**
	 * Several columns, joined by a space.
	 *
	 * @param all whether the text is empty unless each column has a value
	 */
	record OfColumns(List<Integer> places, boolean all) implements BoundSource {

		@Override
		public String text(List<String> cells) {
			List<String> filled = this.places.stream()
				.map((place) -> cell(cells, place))
				.filter((cell) -> !cell.isEmpty() && !isMark(cell))
				.toList();
			return (this.all && filled.size() < this.places.size()) ? "" : String.join(" ", filled);
		}

		/** A placeholder that is no word: {@code Null} is a last name. */
		private static boolean isMark(String cell) {
			return PlainText.isPlaceholder(cell) && !cell.chars().allMatch(Character::isLetter);
		}

		@Override
		public int place(List<String> cells) {
			return this.places.getFirst();
		}

	}

	/**
	 * An amount whose currency is in another column.
	 *
	 * @param unit position of that column
	 */
	record WithUnit(BoundSource amount, int unit) implements BoundSource {

		/**
		 * An amount that names its own currency. Many programs write $ for any dollar.
		 */
		private static final Pattern OWN_UNIT = Pattern.compile(
				".*(?:[\\p{Sc}&&[^$]]|\\p{L}\\$|(?<!\\p{L})(?!(?i:mio|mln|mrd|tsd|mil|bil))\\p{L}{3}(?!\\p{L})).*");

		private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

		private static final Set<String> DOLLARS = Set.of("USD", "US$", "$");

		private static final Pattern DOLLAR = Pattern.compile("(?i)U\\.?S\\.? dollars?");

		@Override
		public String text(List<String> cells) {
			String amount = this.amount.text(cells);
			String currency = cell(cells, this.unit);
			return (amount.isEmpty() || currency.isEmpty() || PlainText.isPlaceholder(currency)
					|| OWN_UNIT.matcher(amount).matches()) ? amount : amount.replace("$", "") + " " + code(currency);
		}

		/**
		 * Whether the other column names a currency other than US dollars.
		 */
		boolean isForeign(List<String> cells) {
			String currency = cell(cells, this.unit);
			return !currency.isEmpty() && !PlainText.isPlaceholder(currency)
					&& !DOLLARS.contains(code(currency).toUpperCase(Locale.ROOT));
		}

		/** {@code US Dollar (USD)} is {@code USD}. */
		private static String code(String currency) {
			Matcher code = CODE.matcher(currency);
			return code.find() ? code.group() : DOLLAR.matcher(currency).matches() ? "USD" : currency;
		}

		@Override
		public int place(List<String> cells) {
			return this.amount.place(cells);
		}

		@Override
		public List<Integer> places() {
			return Stream.concat(this.amount.places().stream(), Stream.of(this.unit)).toList();
		}

	}

	/**
	 * An amount converted from another one. If both are equal, nothing was converted, and
	 * it has the currency of the other.
	 */
	record Converted(BoundSource amount, WithUnit original) implements BoundSource {

		@Override
		public String text(List<String> cells) {
			return source(cells).text(cells);
		}

		@Override
		public int place(List<String> cells) {
			return source(cells).place(cells);
		}

		private BoundSource source(List<String> cells) {
			return this.amount.text(cells).equals(this.original.amount().text(cells)) ? this.original : this.amount;
		}

		@Override
		public List<Integer> places() {
			return Stream.concat(this.amount.places().stream(), this.original.places().stream()).toList();
		}

	}

	/**
	 * The same text in each row.
	 */
	record Fixed(String text) implements BoundSource {

		@Override
		public String text(List<String> cells) {
			return this.text;
		}

		@Override
		public int place(List<String> cells) {
			return -1;
		}

		@Override
		public List<Integer> places() {
			return List.of();
		}

	}

	/**
	 * A source whose text is transformed.
	 */
	record Changed(BoundSource source, UnaryOperator<String> reading) implements BoundSource {

		@Override
		public String text(List<String> cells) {
			String text = this.source.text(cells);
			return text.isEmpty() ? text : this.reading.apply(text);
		}

		@Override
		public int place(List<String> cells) {
			return this.source.place(cells);
		}

		@Override
		public List<Integer> places() {
			return this.source.places();
		}

	}

	/**
	 * The first of several sources that has a value, one in dollars where amounts in
	 * several currencies are, otherwise the first with a placeholder.
	 */
	record FirstOf(List<BoundSource> sources) implements BoundSource {

		@Override
		public String text(List<String> cells) {
			return filled(cells).text(cells);
		}

		@Override
		public int place(List<String> cells) {
			return filled(cells).place(cells);
		}

		private BoundSource filled(List<String> cells) {
			BoundSource first = null;
			BoundSource foreign = null;
			for (BoundSource source : this.sources) {
				String text = source.text(cells);
				boolean given = !text.isEmpty() && !PlainText.isPlaceholder(text);
				if (given && !(source instanceof WithUnit amount && amount.isForeign(cells))) {
					return source;
				}
				foreign = (foreign == null && given) ? source : foreign;
				first = (first == null && !text.isEmpty()) ? source : first;
			}
			return (foreign != null) ? foreign : (first != null) ? first : this.sources.getFirst();
		}

		@Override
		public List<Integer> places() {
			return this.sources.stream().flatMap((source) -> source.places().stream()).toList();
		}

	}

	private static String cell(List<String> cells, int place) {
		return (place < cells.size()) ? cells.get(place).strip() : "";
	}

	/**
	 * The positions whose cells it takes unchanged.
	 */
	default List<Integer> placesAsWritten() {
		return switch (this) {
			case OfColumn column -> column.asWritten() ? column.places() : List.of();
			case FirstOf first ->
				first.sources().stream().flatMap((source) -> source.placesAsWritten().stream()).toList();
			case WithUnit with -> with.amount().placesAsWritten();
			case Converted converted -> converted.amount().placesAsWritten();
			case OfColumns columns -> List.of();
			case Fixed fixed -> List.of();
			case Changed changed -> List.of();
		};
	}

}
