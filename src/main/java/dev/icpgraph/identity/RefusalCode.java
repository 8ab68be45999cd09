package dev.icpgraph.identity;

/**
 * The kinds of refusal.
 */
public enum RefusalCode {

	/** The text is empty. */
	EMPTY,

	/** A placeholder such as {@code n/a}. */
	PLACEHOLDER,

	/** An address after a comment sign, such as {@code # acme.com}. */
	COMMENTED_OUT,

	/** A line break or a tab in a name or key. */
	NOT_ONE_LINE,

	/** A control character, usually from a file read in the wrong encoding. */
	CONTROL_CHARACTER,

	/** The text is not a web domain. */
	NOT_A_DOMAIN,

	/** More than one web domain. */
	TWO_DOMAINS,

	/** An IP address, not a name. */
	IP_ADDRESS,

	/** A domain without an existing top-level domain. */
	UNKNOWN_TOP_LEVEL_DOMAIN,

	/** A suffix such as {@code co.uk}, under which anyone registers domains. */
	PUBLIC_SUFFIX,

	/** A host such as a social network, shared by many companies. */
	SHARED_HOST,

	/** A free e-mail provider, whose users are not its staff. */
	FREE_MAIL_DOMAIN,

	/** The text is not an e-mail address. */
	NOT_AN_EMAIL,

	/** More than one e-mail address. */
	TWO_ADDRESSES,

	/** Not a LinkedIn URL of the expected kind. */
	NOT_A_LINKEDIN_URL,

	/** A long number, rounded by a spreadsheet. */
	SCIENTIFIC_NOTATION

}
