package dev.icpgraph.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Amounts of money as people read them: {@code 46,000}, {@code 278.36 million},
 * {@code 1.5 billion}; never rounded.
 */
public final class Usd {

	private static final BigDecimal MILLION = new BigDecimal(1_000_000);

	private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);

	private Usd() {
	}

	/**
	 * An amount without its currency.
	 */
	public static String inWords(Number amount) {
		BigDecimal exact = new BigDecimal(amount.toString());
		if (isShort(exact, BILLION)) {
			return inUnits(exact, BILLION) + " billion";
		}
		if (isShort(exact, MILLION)) {
			return inUnits(exact, MILLION) + " million";
		}
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(exact);
	}

	/**
	 * Whether the amount reaches the unit and two decimals state it exactly.
	 */
	private static boolean isShort(BigDecimal amount, BigDecimal unit) {
		return amount.abs().compareTo(unit) >= 0 && amount.divide(unit).stripTrailingZeros().scale() <= 2;
	}

	private static String inUnits(BigDecimal amount, BigDecimal unit) {
		return amount.divide(unit).stripTrailingZeros().toPlainString();
	}

}
