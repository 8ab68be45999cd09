package dev.icpgraph.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.Reference;

/**
 * A statement of a row of a file about one account or person, or about a technology or
 * event. A row about two of them is two facts.
 *
 * <pre>
 * seq     see {@link RowOrder}
 * what    {@link What}
 * account {@link Name} of the account as the row names it
 * other   {@link Name} of the other account of the row
 * person, otherPerson: names of people as the row gives them
 * relation, target, label, date, amount: of a link
 * values  of the account, person, job or event, see {@link Values}
 * </pre>
 */
record Fact(long seq, What what, Name account, @Nullable Name other, Link link, @Nullable String values,
		People people) {

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
		.add("values", DataTypes.StringType)
		.add("person", DataTypes.StringType)
		.add("otherPerson", DataTypes.StringType);

	Fact(long seq, What what, Name account, @Nullable Name other, Link link, @Nullable String values) {
		this(seq, what, account, other, link, values, People.NONE);
	}

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

		/** The person has or had a job at the account. */
		EMPLOYED,

		/** No account: the row describes the person. */
		PERSON,

		/** No account: the person knows the other one. */
		ACQUAINTED,

		/** No account: the person took part in the target, an event. */
		ATTENDED,

		/** No account: the target is a technology. */
		TECHNOLOGY,

		/** No account: the target is an event. */
		EVENT,

		/** A job of the target, a person, at the account. */
		STAFF,

		/** The target, a person of the account, knows the label. */
		STAFF_KNOWS,

		/** The target, a person of the account, has a trait. */
		STAFF_TRAIT,

		/** A person of the account took part in the target, an event. */
		STAFF_ATTENDED,

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

	/**
	 * The people of a row, as {@link Name#lookups}.
	 */
	record People(@Nullable String person, @Nullable String other) {

		static final People NONE = new People(null, null);

	}

	Row row() {
		return RowFactory.create(this.seq, this.what.name(), this.account.lookups(), this.account.byDomain(),
				this.account.onlyKnown(), (this.other != null) ? this.other.lookups() : null,
				this.other != null && this.other.onlyKnown(), this.link.relation(), this.link.target(),
				this.link.label(), this.link.date(), this.link.amount(), this.values, this.people.person(),
				this.people.other());
	}

}
