package dev.icpgraph.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The e-mail address, LinkedIn profile and full name of people, to find in other texts.
 * Case is ignored; a name also matches with its last word first; an address matches only
 * as a whole: {@code ada@acme.com} is not in {@code dada@acme.com}. A name of one word is
 * too common to search for.
 */
final class ErasableNames {

	/** Text that replaces a name. */
	static final String ERASED = "[erased]";

	private static final String BEFORE_ADDRESS = "(?<![\\p{L}\\p{N}._%+-])";

	private static final String AFTER_ADDRESS = "(?![\\p{L}\\p{N}_%-]|\\.[\\p{L}\\p{N}])";

	private static final String BEFORE_WORD = "(?<![\\p{L}\\p{N}])";

	private static final String AFTER_WORD = "(?![\\p{L}\\p{N}])";

	private static final Pattern NOTHING = Pattern.compile("(?!)");

	private final Set<String> parts = new HashSet<>();

	private final Set<String> cells = new HashSet<>();

	private final List<String> patterns = new ArrayList<>();

	private final Pattern pattern;

	/**
	 * @param people properties of the people
	 */
	ErasableNames(List<Map<String, Object>> people) {
		people.forEach(this::add);
		this.pattern = this.patterns.isEmpty() ? NOTHING
				: Pattern.compile(String.join("|", this.patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * Parameters of a query for texts that may name one of the people: {@code parts}, in
	 * lower case: such a text contains one; {@code cells}, texts such as a key that mean
	 * a person if they are a whole cell.
	 */
	Map<String, Object> parameters() {
		return Map.of("parts", List.copyOf(this.parts), "cells", List.copyOf(this.cells));
	}

	/**
	 * Whether a cell of a file means one of the people.
	 */
	boolean areCell(Object text) {
		return text instanceof String cell && this.cells.contains(cell);
	}

	boolean areIn(String text) {
		return this.pattern.matcher(text).find();
	}

	/**
	 * The text with {@value #ERASED} in place of each name.
	 */
	String erasedFrom(String text) {
		return this.pattern.matcher(text).replaceAll(ERASED);
	}

	private void add(Map<String, Object> person) {
		for (String property : List.of("id", "key", "email", "linkedinUrl")) {
			if (person.get(property) instanceof String text) {
				this.cells.add(text);
				address(text);
			}
		}
		if (person.get("name") instanceof String name) {
			name(name.strip());
		}
	}

	private void address(String text) {
		int profile = text.indexOf("linkedin.com/");
		if (profile >= 0) {
			String path = text.substring(profile);
			this.parts.add(path.toLowerCase(Locale.ROOT));
			this.patterns.add("(?:https?://)?(?:[\\w-]+\\.)?" + Pattern.quote(path) + "/?" + AFTER_ADDRESS);
		}
		else if (text.contains("@")) {
			this.parts.add(text.toLowerCase(Locale.ROOT));
			this.patterns.add(BEFORE_ADDRESS + Pattern.quote(text) + AFTER_ADDRESS);
		}
	}

	private void name(String name) {
		List<String> words = Arrays.asList(name.split("[\\s\\p{Z}]+"));
		if (words.size() > 1) {
			this.cells.add(name);
			words.stream()
				.max(Comparator.comparingInt(String::length))
				.ifPresent((word) -> this.parts.add(word.toLowerCase(Locale.ROOT)));
			String first = quoted(words.subList(0, words.size() - 1));
			String last = Pattern.quote(words.getLast());
			this.patterns.add(BEFORE_WORD + first + "[\\s\\p{Z}]+" + last + AFTER_WORD);
			this.patterns.add(BEFORE_WORD + last + ",?[\\s\\p{Z}]+" + first + AFTER_WORD);
		}
	}

	private static String quoted(List<String> words) {
		return words.stream().map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+"));
	}

}
