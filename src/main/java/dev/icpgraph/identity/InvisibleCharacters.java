package dev.icpgraph.identity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;

import com.ibm.icu.lang.UCharacter;

/**
 * Removes invisible characters from a text and turns every kind of space into a plain
 * space.
 *
 * <p>
 * A joiner stays where it changes the visible text: the zero-width joiner (U+200D) within
 * a sequence of emoji, both joiners after a virama (as IDNA's rule CONTEXTJ allows), and
 * the non-joiner (U+200C) between two Arabic letters, as Persian needs it. The selector
 * U+FE0F stays after an emoji. Removes selectors of ideographic variants and emoji tags.
 */
final class InvisibleCharacters {

	private static final int NON_JOINER = 0x200C;

	private static final int JOINER = 0x200D;

	private static final int EMOJI_SELECTOR = 0xFE0F;

	private static final int VIRAMA_CLASS = 9;

	private InvisibleCharacters() {
	}

	/**
	 * The text in NFC without invisible characters. Idempotent.
	 */
	static String removed(String text) {
		String before = text;
		String after = pass(text);
		while (!after.equals(before)) {
			before = after;
			after = pass(before);
		}
		return after;
	}

	private static String pass(String text) {
		String composed = Normalizer.normalize(text, Form.NFC);
		StringBuilder kept = new StringBuilder(composed.length());
		int before = 0;
		for (int i = 0; i < composed.length();) {
			int point = composed.codePointAt(i);
			i += Character.charCount(point);
			int next = (i < composed.length()) ? composed.codePointAt(i) : 0;
			if (isSpace(point)) {
				kept.append(' ');
				before = ' ';
			}
			else if (isSeen(point, before, next)) {
				kept.appendCodePoint(point);
				before = point;
			}
		}
		return Normalizer.normalize(kept, Form.NFC);
	}

	/**
	 * Includes U+2800, a braille cell without dots, which lacks the properties of a
	 * space.
	 */
	private static boolean isSpace(int point) {
		return Character.getType(point) == Character.SPACE_SEPARATOR || point == 0x2800;
	}

	private static boolean isSeen(int point, int before, int next) {
		return switch (point) {
			case JOINER -> isVirama(before) || (isEmojiEnd(before) && Character.isExtendedPictographic(next));
			case NON_JOINER -> isVirama(before) || (isArabic(before) && isArabic(next));
			case EMOJI_SELECTOR -> Character.isExtendedPictographic(before) || isKeycap(before);
			default -> !isIgnorable(point);
		};
	}

	private static boolean isIgnorable(int point) {
		return switch (Character.getType(point)) {
			case Character.FORMAT, Character.SURROGATE -> true;
			case Character.NON_SPACING_MARK -> isSelector(point) || isFiller(point);
			case Character.OTHER_LETTER -> isFiller(point);
			case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
			default -> false;
		};
	}

	private static boolean isSelector(int point) {
		return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF)
				|| (point >= 0x180B && point <= 0x180F);
	}

	/** Invisible letters and marks: a grapheme joiner, Hangul, Khmer. */
	private static boolean isFiller(int point) {
		return point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0
				|| point == 0x17B4 || point == 0x17B5;
	}

	private static boolean isVirama(int point) {
		return point > 0x7F && UCharacter.getCombiningClass(point) == VIRAMA_CLASS;
	}

	private static boolean isArabic(int point) {
		return Character.isLetter(point) && UnicodeScript.of(point) == UnicodeScript.ARABIC;
	}

	private static boolean isEmojiEnd(int point) {
		return Character.isExtendedPictographic(point) || Character.isEmojiModifier(point) || point == EMOJI_SELECTOR;
	}

	private static boolean isKeycap(int point) {
		return point == '#' || point == '*' || (point >= '0' && point <= '9');
	}

}
