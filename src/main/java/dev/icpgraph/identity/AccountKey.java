package dev.icpgraph.identity;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The name of an account in a row: its web domain or the user's own key.
 *
 * @param value the domain in ASCII, or the key
 * @param isDomain whether it is a domain
 */
public record AccountKey(String value, boolean isDomain) {

	private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto|ftp):.*|//.*|www\\..*|.*://.*|.+@.+");

	/** Domains that belong to one company only if its row says so. */
	private static final Set<RefusalCode> SHARED = Set.of(RefusalCode.PUBLIC_SUFFIX, RefusalCode.SHARED_HOST,
			RefusalCode.FREE_MAIL_DOMAIN);

	/**
	 * The account that a cell refers to. A domain, URL or e-mail address names it by
	 * domain; any other text is the user's own key. Refuses addresses that do not
	 * identify a company, like {@link WebDomain#of(String)}.
	 */
	public static Parsed<AccountKey> of(String text) {
		return of(text, null);
	}

	/**
	 * Like {@link #of(String)}, for a row that describes the account and names the
	 * company: accepts a shared host for its owner.
	 */
	public static Parsed<AccountKey> of(String text, @Nullable String companyName) {
		return OwnKeys.of(text).then((key) -> {
			if (key.indexOf('.') < 0 && key.indexOf('@') < 0 && key.indexOf('/') < 0) {
				return new Parsed.Taken<>(new AccountKey(key, false));
			}
			Parsed<WebDomain> domain = WebDomain.of(key, companyName);
			return switch (domain) {
				case Parsed.Taken<WebDomain> taken -> new Parsed.Taken<>(new AccountKey(taken.value().ascii(), true));
				case Parsed.Refused<WebDomain> refused -> isNobodys(refused.refusal().code(), key)
						? new Parsed.Refused<>(refused.refusal()) : new Parsed.Taken<>(new AccountKey(key, false));
			};
		});
	}

	/**
	 * The known account that a cell means. Accepts more than {@link #of(String)}:
	 * {@code facebook.com} is an account once a row with its owner's name has described
	 * it. Pages there and addresses at free e-mail providers still identify no account.
	 */
	public static Parsed<AccountKey> ofKnown(String text) {
		Parsed<AccountKey> key = of(text);
		Refusal refusal = key.refusal();
		return (refusal != null && SHARED.contains(refusal.code()))
				? WebDomain.ofKnown(text).map((domain) -> new AccountKey(domain.ascii(), true)) : key;
	}

	/**
	 * The user's own key, even if it looks like a domain; for a row that describes the
	 * account.
	 */
	public static Parsed<AccountKey> own(String text) {
		return OwnKeys.of(text).map((key) -> new AccountKey(key, false));
	}

	private static boolean isNobodys(RefusalCode code, String key) {
		return SHARED.contains(code) || code == RefusalCode.TWO_DOMAINS || code == RefusalCode.COMMENTED_OUT
				|| ADDRESS.matcher(key).matches();
	}

}
