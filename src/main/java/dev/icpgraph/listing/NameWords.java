package dev.icpgraph.listing;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.identity.Accents;
import dev.icpgraph.identity.CompanyNames;

/**
 * The words of names and domains: letters and digits, with dots and apostrophes inside.
 */
public final class NameWords {

	/** The place of all words after the first seven. */
	public static final int LATER = 7;

	private static final String[][] LETTERS = { { "ß", "ss" }, { "ø", "o" }, { "ł", "l" }, { "æ", "ae" }, { "œ", "oe" },
			{ "đ", "d" }, { "ı", "i" } };

	private NameWords() {
	}

	/** Takes the words of a text. */
	public interface Taker {

		/**
		 * Takes a word.
		 * @param place of the word in the text, from 0; at most {@link #LATER}
		 * @param end whether no word follows except legal forms
		 */
		void word(String word, int place, boolean end);

	}

	/**
	 * The form for comparison, ignoring case and accents: {@code Škoda} is {@code skoda}.
	 */
	public static String folded(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.chars().allMatch((letter) -> letter < 0x80)) {
			return lower;
		}
		String plain = Accents.removed(lower);
		for (String[] letter : LETTERS) {
			plain = plain.replace(letter[0], letter[1]);
		}
		return Normalizer.normalize(plain, Form.NFC);
	}

	/**
	 * The words in their order.
	 */
	static List<String> split(String text) {
		List<String> words = new ArrayList<>();
		int begin = -1;
		int length = text.length();
		for (int at = 0; at < length; at += Character.charCount(text.codePointAt(at))) {
			boolean inside = isInside(text, at);
			if (inside && begin < 0) {
				begin = at;
			}
			else if (!inside && begin >= 0) {
				words.add(text.substring(begin, at));
				begin = -1;
			}
		}
		if (begin >= 0) {
			words.add(text.substring(begin));
		}
		return words;
	}

	/**
	 * Passes on all words of a folded text, and the rest of a word from each sign on that
	 * stands for a word, as in Chinese and Japanese.
	 */
	public static void each(String text, Taker taker) {
		List<String> words = split(text);
		int last = words.size() - 1;
		while (last > 0 && CompanyNames.isLegalForm(words.get(last))) {
			last--;
		}
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			taker.word(word, Math.min(i, LATER), i >= last);
			for (int at = 1; at < word.length(); at++) {
				if (word.charAt(at) >= 0x3040 && Character.isLetter(word.codePointAt(at))) {
					taker.word(word.substring(at), LATER, false);
				}
			}
		}
	}

	private static boolean isInside(String text, int at) {
		int letter = text.codePointAt(at);
		boolean joins = letter == '.' || letter == '\'' || letter == '’';
		return isLetter(letter) || (joins && at > 0 && isLetter(text.codePointBefore(at)) && at + 1 < text.length()
				&& isLetter(text.codePointAt(at + 1)));
	}

	private static boolean isLetter(int letter) {
		if (letter < 0x80) {
			return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
					|| (letter >= 'A' && letter <= 'Z');
		}
		int type = Character.getType(letter);
		return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
	}

}
