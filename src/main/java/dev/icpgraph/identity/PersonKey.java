package dev.icpgraph.identity;

/**
 * The name of a person in a row.
 *
 * @param value the e-mail address, the LinkedIn URL or the key
 * @param knownBy the kind of name
 */
public record PersonKey(String value, KnownBy knownBy) {

	/**
	 * The kinds of names that identify people.
	 */
	public enum KnownBy {

		EMAIL, LINKEDIN_URL, OWN_KEY

	}

	/**
	 * The person that a cell refers to. A text with {@code @} is an e-mail address, one
	 * with {@code linkedin.com} or {@code /in/} a profile; invalid ones are refused. Any
	 * other text is the user's own key.
	 */
	public static Parsed<PersonKey> of(String text) {
		return OwnKeys.of(text).then((key) -> {
			if (LinkedInUrl.isMeant(key)) {
				return LinkedInUrl.of(key).map((profile) -> new PersonKey(profile.url(), KnownBy.LINKEDIN_URL));
			}
			if (EmailAddress.isMeant(key)) {
				return EmailAddress.of(key).map((email) -> new PersonKey(email.address(), KnownBy.EMAIL));
			}
			return new Parsed.Taken<>(new PersonKey(key, KnownBy.OWN_KEY));
		});
	}

	/**
	 * The user's own key, even if it looks like an address; for a row that describes the
	 * person.
	 */
	public static Parsed<PersonKey> own(String text) {
		return OwnKeys.of(text).map((key) -> new PersonKey(key, KnownBy.OWN_KEY));
	}

}
