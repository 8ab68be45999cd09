package dev.icpgraph.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares company names, ignoring case, accents, punctuation and legal form.
 */
public final class CompanyNames {

	private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> LEGAL_FORMS = Set.of("inc", "incorporated", "llc", "llp", "lp", "ltd", "limited",
			"plc", "corp", "corporation", "co", "company", "group", "holding", "holdings", "gmbh", "ag", "se", "kg",
			"kgaa", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "asa", "oy", "oyj", "aps", "kk", "pty",
			"pte", "sro", "zoo", "sl", "slu", "ltda");

	private CompanyNames() {
	}

	/**
	 * Whether two names are probably the same company's. False for names without letters
	 * and digits.
	 */
	public static boolean isSame(String name, String other) {
		String folded = folded(name);
		return !folded.isEmpty() && folded.equals(folded(other));
	}

	/**
	 * Whether a name is one of the owners' names, or the first label of a domain.
	 */
	static boolean isOwner(String name, List<String> owners, String domain) {
		String wanted = folded(name);
		String label = HostName.unicode(domain).split("\\.", 2)[0];
		return !wanted.isEmpty()
				&& (wanted.equals(folded(label)) || owners.stream().map(CompanyNames::folded).anyMatch(wanted::equals));
	}

	/**
	 * Whether a word in lower case is a legal form, as in {@code Acme Inc}.
	 */
	public static boolean isLegalForm(String word) {
		return LEGAL_FORMS.contains(word);
	}

	/**
	 * The form of a name for comparison: {@code Café Blüte GmbH} is {@code cafeblute}.
	 * Empty when it has neither letters nor digits.
	 */
	public static String folded(String name) {
		String plain = Accents.removed(name).toLowerCase(Locale.ROOT);
		List<String> words = List.of(APART.split(plain.replaceFirst("\\.com$", "").replace(".", "").strip()));
		int end = words.size();
		while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
			end--;
		}
		return String.join("", words.subList(0, end));
	}

}
