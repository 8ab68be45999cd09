package dev.icpgraph.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replacements for a person's texts in Neo4j's files: random texts of the same length and
 * kinds of characters, which Neo4j packs into the same bytes.
 */
final class Disguise {

	private static final int LETTERS = 26;

	private static final int DIGITS = 10;

	private static final int LATIN = 23;

	private static final int LAST_OF_LATIN_1 = 0xFF;

	private static final int CYRILLIC = 0x430;

	private static final int THREE_BYTES = 0x800;

	private static final int IDEOGRAPHS = 20_000;

	private Disguise() {
	}

	/**
	 * The texts of a node by property, disguised; without other values.
	 */
	static Map<String, Object> of(Map<String, Object> properties) {
		Map<String, Object> disguised = new HashMap<>();
		properties.forEach((name, value) -> {
			if (value instanceof String text) {
				disguised.put(name, of(text));
			}
		});
		return disguised;
	}

	static String of(String text) {
		StringBuilder disguised = new StringBuilder(text.length());
		text.chars().forEach((character) -> disguised.append(of((char) character)));
		return disguised.toString();
	}

	private static char of(char character) {
		if (character >= 'a' && character <= 'z') {
			return random('a', LETTERS);
		}
		if (character >= 'A' && character <= 'Z') {
			return random('A', LETTERS);
		}
		if (character >= '0' && character <= '9') {
			return random('0', DIGITS);
		}
		return Character.isLetter(character) ? ofOtherLetters(character) : character;
	}

	/**
	 * A random letter of the same class beyond ASCII: Latin-1, two bytes or three bytes.
	 */
	private static char ofOtherLetters(char character) {
		if (character < CYRILLIC) {
			return (character <= LAST_OF_LATIN_1) ? random('à', LATIN) : random('Ā', LETTERS);
		}
		return (character < THREE_BYTES) ? random((char) CYRILLIC, LETTERS) : random('一', IDEOGRAPHS);
	}

	private static char random(char first, int many) {
		return (char) (first + ThreadLocalRandom.current().nextInt(many));
	}

}
