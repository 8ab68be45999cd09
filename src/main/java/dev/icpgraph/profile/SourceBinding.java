package dev.icpgraph.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.EmailAddress;
import dev.icpgraph.identity.WebDomain;

/**
 * Binds sources to the columns of one file.
 *
 * @param header bare names
 * @param arguments values from the sender, by name
 * @param companies accounts by name
 */
record SourceBinding(List<String> header, Map<String, String> arguments, KnownCompanies companies) {

	/**
	 * A source in this file; {@code null} if the file has no column for it.
	 */
	@Nullable BoundSource bind(CellSource source) {
		return switch (source) {
			case CellSource.FromColumn from -> amount(from);
			case CellSource.FirstValue first -> column(first.column(), false, SourceBinding::first);
			case CellSource.Part part -> column(part.column(), false, (text) -> part(text, part.part(), part.least()));
			case CellSource.CompanyOfEmail email -> column(email.column(), false, SourceBinding::company);
			case CellSource.NamedCompany named ->
				column(named.column(), false, (text) -> Objects.requireNonNullElse(this.companies.account(text), ""));
			case CellSource.Joined joined -> joined(joined);
			case CellSource.FromArgument argument -> {
				String text = this.arguments.get(argument.argument());
				yield (text != null) ? new BoundSource.Fixed(text) : null;
			}
			case CellSource.Constant constant -> new BoundSource.Fixed(constant.text());
			case CellSource.Translated translated -> {
				BoundSource bound = bind(translated.source());
				yield (bound != null) ? new BoundSource.Changed(bound,
						(text) -> translated.words().getOrDefault(ColumnPattern.bare(text), "")) : null;
			}
			case CellSource.FirstFilled first -> firstFilled(first);
		};
	}

	private @Nullable BoundSource amount(CellSource.FromColumn from) {
		BoundSource text = from.suffix().isEmpty() ? column(from.column(), true, (cell) -> cell)
				: column(from.column(), false, (cell) -> cell + from.suffix());
		ColumnPattern unit = from.unit();
		int place = (unit != null) ? unit.placeIn(this.header) : -1;
		if (text == null || place < 0) {
			return text;
		}
		if (from.original() == null) {
			return new BoundSource.WithUnit(text, place);
		}
		BoundSource original = column(from.original(), true, (cell) -> cell);
		return (original != null) ? new BoundSource.Converted(text, new BoundSource.WithUnit(original, place)) : text;
	}

	private @Nullable BoundSource column(ColumnPattern column, boolean asWritten, UnaryOperator<String> reading) {
		int place = column.placeIn(this.header);
		return (place >= 0) ? new BoundSource.OfColumn(place, asWritten, reading) : null;
	}

	private @Nullable BoundSource joined(CellSource.Joined joined) {
		List<Integer> places = joined.columns()
			.stream()
			.map((column) -> column.placeIn(this.header))
			.filter((place) -> place >= 0)
			.toList();
		boolean enough = joined.all() ? places.size() == joined.columns().size() : !places.isEmpty();
		return enough ? new BoundSource.OfColumns(places, joined.all()) : null;
	}

	private @Nullable BoundSource firstFilled(CellSource.FirstFilled first) {
		List<BoundSource> bound = new ArrayList<>();
		for (CellSource source : first.sources()) {
			BoundSource one = bind(source);
			if (one != null) {
				bound.add(one);
			}
		}
		return (bound.size() > 1) ? new BoundSource.FirstOf(bound) : bound.isEmpty() ? null : bound.getFirst();
	}

	private static String first(String text) {
		return text.split("[;,\\r\\n]", 2)[0].strip();
	}

	private static String part(String text, int part, int least) {
		String[] parts = text.split(",");
		int place = (part > 0) ? part - 1 : parts.length + part;
		return (parts.length >= least && place >= 0 && place < parts.length) ? parts[place].strip() : "";
	}

	/**
	 * The company of an address, or of several addresses with the same company.
	 */
	private static String company(String text) {
		List<String> domains = Arrays.stream(text.split("[,;]")).map((part) -> {
			EmailAddress address = EmailAddress.of(part).orNull();
			WebDomain domain = (address != null) ? address.company().orNull() : null;
			return (domain != null) ? domain.ascii() : "";
		}).filter((domain) -> !domain.isEmpty()).distinct().toList();
		return (domains.size() == 1) ? domains.getFirst() : "";
	}

}
