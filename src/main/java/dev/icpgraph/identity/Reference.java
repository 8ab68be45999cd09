package dev.icpgraph.identity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The account or person that a cell means: the value of every column that names one.
 *
 * @param given the name of a new node
 * @param lookups the names to find a known node by, best first
 * @param unlessKnown reason why an unknown one gets no node; {@code null} if it gets one
 */
public record Reference(Name given, List<Name> lookups, @Nullable Refusal unlessKnown) {

	/**
	 * The name that every node has: the one that first identified it.
	 */
	public static final String ID = "id";

	/**
	 * A property that identifies a node, with its value.
	 *
	 * @param property {@code key}, {@code domain}, {@code email}, {@code linkedinUrl} or
	 * {@code id}
	 * @param value for example {@code acme.com}
	 */
	public record Name(String property, String value) {
	}

	/**
	 * The account that a cell refers to, by domain or the user's own key. A key that does
	 * not identify a company, such as a page of a social network, refers to the account
	 * described under it.
	 */
	public static Parsed<Reference> account(String text) {
		return AccountKey.own(text).map((own) -> {
			Parsed<AccountKey> key = AccountKey.of(text);
			return switch (key) {
				case Parsed.Taken<AccountKey> taken -> account(taken.value(), own.value());
				case Parsed.Refused<AccountKey> refused -> {
					AccountKey known = AccountKey.ofKnown(text).orNull();
					Reference reference = account((known != null) ? known : own, own.value());
					yield new Reference(reference.given(), reference.lookups(), refused.refusal());
				}
			};
		});
	}

	/**
	 * The account that a row describes.
	 * @param text the domain or the user's own key
	 * @param companyName name of the company in the row
	 * @param domain domain in the same row; if given, a text that looks like another
	 * domain is the user's own key
	 */
	public static Parsed<Reference> describedAccount(String text, @Nullable String companyName,
			@Nullable Reference domain) {
		return AccountKey.own(text).then((own) -> {
			Parsed<Reference> named = AccountKey.of(text, companyName).map((key) -> account(key, own.value()));
			Reference reference = named.orNull();
			if (domain == null || (reference != null && reference.given().equals(domain.given()))) {
				return named;
			}
			Reference found = (reference != null) ? reference : account(own, own.value());
			return new Parsed.Taken<>(found.named(key(own.value())));
		});
	}

	/**
	 * An account by its domain.
	 */
	public static Reference domain(WebDomain domain) {
		Name name = new Name("domain", domain.ascii());
		return of(name, name, key(domain.ascii()));
	}

	/**
	 * The person that a cell refers to, by the user's own key, e-mail address or LinkedIn
	 * URL.
	 */
	public static Parsed<Reference> person(String text) {
		return PersonKey.own(text).then((own) -> PersonKey.of(text).map((person) -> person(name(person), own.value())));
	}

	/**
	 * The person that a row describes.
	 * @param text the user's own key, e-mail address or LinkedIn URL
	 * @param others e-mail address and LinkedIn URL in the same row; if given, a text
	 * that looks like another one is the user's own key
	 */
	public static Parsed<Reference> describedPerson(String text, List<Reference> others) {
		return person(text).then((person) -> {
			Name given = person.given();
			boolean another = others.stream()
				.map(Reference::given)
				.anyMatch((name) -> name.property().equals(given.property()) && !name.equals(given));
			return another ? PersonKey.own(text).map((own) -> person.named(key(own.value())))
					: new Parsed.Taken<>(person);
		});
	}

	/**
	 * A person by e-mail.
	 */
	public static Reference email(EmailAddress email) {
		return person(new Name("email", email.address()), email.address());
	}

	/**
	 * A person by LinkedIn profile.
	 */
	public static Reference linkedInUrl(LinkedInUrl profile) {
		return person(new Name("linkedinUrl", profile.url()), profile.url());
	}

	private static Reference account(AccountKey account, String own) {
		return account.isDomain()
				? of(new Name("domain", account.value()), key(own), new Name("domain", account.value()))
				: of(key(own), key(own));
	}

	private static Reference person(Name name, String own) {
		return of(name, name, key(own));
	}

	private static Name name(PersonKey person) {
		return switch (person.knownBy()) {
			case EMAIL -> new Name("email", person.value());
			case LINKEDIN_URL -> new Name("linkedinUrl", person.value());
			case OWN_KEY -> key(person.value());
		};
	}

	private static Name key(String own) {
		return new Name("key", own);
	}

	private Reference named(Name name) {
		return new Reference(name, this.lookups, null);
	}

	/**
	 * A reference that is looked up by these names, then by the names that first
	 * identified nodes.
	 */
	private static Reference of(Name given, Name... names) {
		Set<Name> lookups = new LinkedHashSet<>(Arrays.asList(names));
		for (Name name : names) {
			lookups.add(new Name(ID, name.value()));
		}
		return new Reference(given, List.copyOf(lookups), null);
	}

}
