package dev.icpgraph.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.Reference;

/**
 * A statement of a row of a file about one account, or about a technology. A row about
 * two accounts is two facts.
 *
 * <pre>
 * seq     order of the files and, in each, of the rows
 * what    {@link What}
 * account {@link Name} of the account as the row names it
 * other   {@link Name} of the other account of the row
 * relation, target, label, date, amount: of a link
 * values  of the account, see {@link Values}
 * </pre>
 */
record Fact(long seq, What what, Name account, @Nullable Name other, Link link, @Nullable String values) {

	/** The columns of facts while their accounts have the names that rows give them. */
	static final StructType SCHEMA = new StructType().add("seq", DataTypes.LongType)
		.add("what", DataTypes.StringType)
		.add("account", DataTypes.StringType)
		.add("byDomain", DataTypes.BooleanType)
		.add("onlyKnown", DataTypes.BooleanType)
		.add("other", DataTypes.StringType)
		.add("otherOnlyKnown", DataTypes.BooleanType)
		.add("relation", DataTypes.StringType)
		.add("target", DataTypes.StringType)
		.add("label", DataTypes.StringType)
		.add("date", DataTypes.StringType)
		.add("amount", DataTypes.IntegerType)
		.add("values", DataTypes.StringType);

	/** Kinds of facts. */
	enum What {

		/** The row describes the account. */
		DESCRIBED,

		/** The account links to the target. */
		LINKS,

		/** The target links to the account. */
		LINKED,

		/** The account is or was a customer. */
		CUSTOMER,

		/** No account: the target is a technology. */
		TECHNOLOGY,

		/** No account: a row that is refused, with its file and its reason. */
		REFUSED

	}

	/**
	 * An account as a row names it.
	 *
	 * @param lookups values to find a known account by, the best first, with a line break
	 * between; the first is the id of an unknown one
	 * @param byDomain whether the first is a domain
	 * @param onlyKnown whether it means nobody when it is unknown
	 */
	record Name(String lookups, boolean byDomain, boolean onlyKnown) {

		static final Name NONE = new Name("", false, false);

		static Name of(Reference reference) {
			StringBuilder lookups = new StringBuilder(reference.given().value());
			reference.lookups()
				.stream()
				.map(Reference.Name::value)
				.filter((value) -> !value.equals(reference.given().value()))
				.distinct()
				.forEach((value) -> lookups.append('\n').append(value));
			return new Name(lookups.toString(), reference.given().property().equals("domain"),
					reference.unlessKnown() != null);
		}

	}

	/**
	 * A link of the account, or a technology with its category and release year.
	 */
	record Link(@Nullable String relation, @Nullable String target, @Nullable String label, @Nullable String date,
			@Nullable Integer amount) {

		static final Link NONE = new Link(null, null, null, null, null);

	}

	Row row() {
		return RowFactory.create(this.seq, this.what.name(), this.account.lookups(), this.account.byDomain(),
				this.account.onlyKnown(), (this.other != null) ? this.other.lookups() : null,
				this.other != null && this.other.onlyKnown(), this.link.relation(), this.link.target(),
				this.link.label(), this.link.date(), this.link.amount(), this.values);
	}

}
