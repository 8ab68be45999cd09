package dev.icpgraph.identity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an account in a row: its web domain or the user's own key.
 *
 * @param value the domain in ASCII, or the key
 * @param isDomain whether it is a domain
 */
public record AccountKey(String value, boolean isDomain) {

	private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto|ftp):.*|//.*|www\\..*|.*://.*|.+@.+");

	private static final Set<RefusalCode> NOBODYS = Set.of(RefusalCode.PUBLIC_SUFFIX, RefusalCode.SHARED_HOST,
			RefusalCode.FREE_MAIL_DOMAIN, RefusalCode.TWO_DOMAINS);

	/**
	 * The account that a cell refers to. A domain, URL or e-mail address names it by
	 * domain; any other text is the user's own key. Refuses addresses that identify no
	 * company, like {@link WebDomain#of(String)}.
	 */
	public static Parsed<AccountKey> of(String text) {
		return OwnKeys.of(text).then((key) -> {
			if (key.indexOf('.') < 0 && key.indexOf('@') < 0 && key.indexOf('/') < 0) {
				return new Parsed.Taken<>(new AccountKey(key, false));
			}
			Parsed<WebDomain> domain = WebDomain.of(key);
			return switch (domain) {
				case Parsed.Taken<WebDomain> taken -> new Parsed.Taken<>(new AccountKey(taken.value().ascii(), true));
				case Parsed.Refused<WebDomain> refused ->
					(NOBODYS.contains(refused.refusal().code()) || ADDRESS.matcher(key).matches())
							? new Parsed.Refused<>(refused.refusal()) : new Parsed.Taken<>(new AccountKey(key, false));
			};
		});
	}

	/**
	 * The user's own key, although it may look like a domain: for the row that describes
	 * the account.
	 */
	public static Parsed<AccountKey> own(String text) {
		return OwnKeys.of(text).map((key) -> new AccountKey(key, false));
	}

}
