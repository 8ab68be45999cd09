package dev.icpgraph.identity;

/**
 * The kinds of refusal.
 */
public enum RefusalCode {

	/** Nothing is written. */
	EMPTY,

	/** A text such as {@code n/a} that stands for nothing. */
	PLACEHOLDER,

	/** A line break or a tab within a name or key. */
	NOT_ONE_LINE,

	/** A control character, mostly from a file read in the wrong encoding. */
	CONTROL_CHARACTER,

	/** No web domain. */
	NOT_A_DOMAIN,

	/** More than one web domain. */
	TWO_DOMAINS,

	/** A number of a machine rather than a name. */
	IP_ADDRESS,

	/** A domain that ends in no top-level domain of the internet. */
	UNKNOWN_TOP_LEVEL_DOMAIN,

	/** An ending such as {@code co.uk}, under which anybody registers domains. */
	PUBLIC_SUFFIX,

	/** A host such as a social network, whose addresses many companies use. */
	SHARED_HOST,

	/** A provider of mailboxes, whose users are not its staff. */
	FREE_MAIL_DOMAIN,

	/** No e-mail address. */
	NOT_AN_EMAIL,

	/** More than one e-mail address. */
	TWO_ADDRESSES,

	/** No LinkedIn address of the kind that is wanted. */
	NOT_A_LINKEDIN_URL,

	/** A long number that a spreadsheet has rounded. */
	SCIENTIFIC_NOTATION

}
