package dev.icpgraph.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes the lines that reports have below their rows, such as {@code Grand Totals
 * (57 records)}, {@code Confidential Information - Do Not Distribute} or {@code Copyright
 * (c) 2000-2026}.
 */
public final class ReportFooter {

	private static final Pattern WORDS = Pattern.compile(
			"(?:grand totals?\\b|total (?:records?|accounts?|rows?|count)\\b|totals? \\([0-9.,]+\\)|record count\\b|"
					+ "applied filters?:|filters? applied:|filtered by:|(?:report )?(?:generated|exported|created) on\\b.*[0-9]|confidential information\\b|copyright (?:\\(c\\)|\u00a9|[0-9]{4})|"
					+ "\u00a9 ?[0-9]{4}|(?:generated|exported|printed|created|last updated)(?: by)?:|exported by |"
					+ "(?:export|print|report) date:|(?:erstellt|exportiert|gedruckt|stand)(?: am|:) ?[0-9]|"
					+ "as of [0-9]|page [0-9]+ (?:of|/) [0-9]+|seite [0-9]+ (?:von|/) [0-9]+|"
					+ "(?:rows|records|count|totals?|row count|anzahl)\\s*[:=]\\s*[0-9]|query returned\\b|"
					+ "\\([0-9.,]+ (?:rows?|records?|results?|zeilen|datensätze)\\b|"
					+ "[0-9.,]+ (?:rows? (?:affected|selected|returned)|rows[.]?$|zeilen[.]?$|datensätze[.]?$)|"
					+ "[-*= ]*end of (?:file|report|list|export|data)\\b|(?:source|quelle|disclaimer|legend):|"
					+ "all rights reserved\\b|do not distribute\\b).*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	/** Beginnings of these words, apart from digits. */
	private static final String INITIALS = "gtcadrfepsql\u00a9(-*=";

	/** Words before the sums of a table. */
	private static final Set<String> TOTALS = Set.of("total", "totals", "grand total", "subtotal", "sub-total", "sum",
			"summe", "gesamt", "gesamtsumme", "zwischensumme", "somme", "total général", "suma", "totale", "totaal",
			"soma", "razem", "合計", "総計", "小計", "gesamtergebnis", "average", "durchschnitt", "mittelwert", "moyenne",
			"promedio", "count", "anzahl", "total geral", "eindtotaal", "итого", "합계", "小计", "总计");

	/** Words for sums that are no company's name even alone. */
	private static final Set<String> CERTAIN = Set.of("gesamtsumme", "gesamtergebnis", "zwischensumme", "合計", "総計",
			"小計", "итого", "합계", "小计", "总计");

	private static final int LONGEST_TOTAL = 20;

	private static final Pattern SUMS = Pattern.compile("[-0-9.,'()\\s\\p{Sc}%]*");

	private ReportFooter() {
	}

	/**
	 * Whether a row starts with such words and otherwise contains only numbers.
	 */
	public static boolean is(List<String> cells) {
		String first = cells.getFirst().strip();
		char initial = first.isEmpty() ? ' ' : Character.toLowerCase(first.charAt(0));
		boolean words = (INITIALS.indexOf(initial) >= 0 || Character.isDigit(initial))
				&& WORDS.matcher(first).matches();
		return (words || isTotal(first, cells))
				&& cells.stream().skip(1).allMatch((cell) -> SUMS.matcher(cell).matches());
	}

	private static boolean isTotal(String first, List<String> cells) {
		String word = first.endsWith(":") ? first.substring(0, first.length() - 1).strip() : first;
		return word.length() <= LONGEST_TOTAL && TOTALS.contains(word.toLowerCase(Locale.ROOT))
				&& (cells.stream().skip(1).anyMatch((cell) -> cell.chars().anyMatch(Character::isDigit))
						|| (cells.size() > 1 && (word.toLowerCase(Locale.ROOT).contains("tot")
								|| CERTAIN.contains(word.toLowerCase(Locale.ROOT)))));
	}

}
