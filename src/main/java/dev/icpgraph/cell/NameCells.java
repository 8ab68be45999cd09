package dev.icpgraph.cell;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.EmailAddress;
import dev.icpgraph.identity.LinkedInUrl;
import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.identity.WebDomain;

/**
 * The types of columns with names of accounts and people.
 */
public final class NameCells {

	private NameCells() {
	}

	/** An account that a row refers to, by web domain or the user's own key. */
	public static @Nullable Fault account(String name, String text, Map<String, Object> into) {
		return read(name, text, Reference::account, into);
	}

	/**
	 * The account that a row describes; read after the columns {@code name} and
	 * {@code domain}.
	 */
	public static @Nullable Fault describedAccount(String name, String text, Map<String, Object> into) {
		return read(name, text,
				(account) -> Reference.describedAccount(account, companyName(into), (Reference) into.get("domain")),
				into);
	}

	/** A web domain, or an address with it; read after the column {@code name}. */
	public static @Nullable Fault domain(String name, String text, Map<String, Object> into) {
		return read(name, text, (domain) -> WebDomain.of(domain, companyName(into)).map(Reference::domain), into);
	}

	/**
	 * A person that a row refers to, by the user's own key, e-mail address or LinkedIn
	 * URL.
	 */
	public static @Nullable Fault person(String name, String text, Map<String, Object> into) {
		return read(name, text, Reference::person, into);
	}

	/**
	 * The person that a row describes; read after the columns {@code email} and
	 * {@code linkedinUrl}.
	 */
	public static @Nullable Fault describedPerson(String name, String text, Map<String, Object> into) {
		return read(name, text,
				(person) -> Reference.describedPerson(person,
						Stream.of("email", "linkedinUrl")
							.map(into::get)
							.filter(Reference.class::isInstance)
							.map(Reference.class::cast)
							.toList()),
				into);
	}

	/** An e-mail address. */
	public static @Nullable Fault email(String name, String text, Map<String, Object> into) {
		return read(name, text, (email) -> EmailAddress.of(email).map(Reference::email), into);
	}

	/** The URL of a person's LinkedIn profile. */
	public static @Nullable Fault linkedInUrl(String name, String text, Map<String, Object> into) {
		return read(name, text, (url) -> LinkedInUrl.of(url).map(Reference::linkedInUrl), into);
	}

	private static @Nullable String companyName(Map<String, Object> into) {
		return (String) into.get("name");
	}

	private static @Nullable Fault read(String name, String text, Function<String, Parsed<Reference>> parser,
			Map<String, Object> into) {
		Fault tooLong = Cells.tooLong(text);
		if (tooLong != null) {
			return tooLong;
		}
		return switch (parser.apply(text)) {
			case Parsed.Taken<Reference> taken -> Cells.put(name, taken.value(), into);
			case Parsed.Refused<Reference> refused -> Fault.of(refused.refusal());
		};
	}

}
