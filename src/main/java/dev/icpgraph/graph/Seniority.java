package dev.icpgraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Levels of seniority of a job, read from English text in files.
 */
public enum Seniority {

	/** Leads the whole company: a chief officer, founder, owner or president. */
	C_LEVEL("c[efotmirpds]o|ciso|chro|cxo|(co)?founder|owner|president|chair(man|woman|person)"),

	/** A vice president. */
	VP("[sea]?vp"),

	/** A director or head of something. */
	DIRECTOR("director|head|chief"),

	/** Leads a team, a product or a project. */
	MANAGER("manager|lead|leader|supervisor|chair"),

	/** Any other known job. */
	OTHER("other"),

	/** Unknown level. */
	UNKNOWN("(?!)");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private static final Pattern CHIEF = Pattern
		.compile("\\bchief( \\w+){1,4} officer\\b|\\bmanaging director\\b|\\bc (level|suite)\\b|^executive$");

	private static final Pattern VICE = Pattern.compile("\\bvice president\\b");

	/**
	 * A product owner does not own the company, and an assistant to a chief is not a
	 * chief.
	 */
	private static final Pattern IN_NAME_ONLY = Pattern.compile("\\bproduct owner\\b|\\b(of|to|for) the \\w+");

	private static final Pattern ASSISTING = Pattern.compile("\\b(assistant|intern|trainee|student)\\b");

	private final Pattern words;

	Seniority(String words) {
		this.words = Pattern.compile("\\b(" + words + ")\\b");
	}

	/**
	 * The level of a job: from its seniority, otherwise from its title.
	 * @param seniority such as {@code C_LEVEL} or {@code Director}
	 * @param title such as {@code VP Engineering}
	 */
	public static Seniority of(@Nullable String seniority, @Nullable String title) {
		Seniority said = named(seniority);
		Seniority meant = (said == UNKNOWN) ? named(title) : said;
		boolean something = (seniority != null && !seniority.isBlank()) || (title != null && !title.isBlank());
		return (meant == UNKNOWN && something) ? OTHER : meant;
	}

	private static Seniority named(@Nullable String text) {
		if (text == null) {
			return UNKNOWN;
		}
		String plain = NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		String titles = VICE.matcher(CHIEF.matcher(plain).replaceAll("cxo")).replaceAll("vp");
		String own = IN_NAME_ONLY.matcher(titles).replaceAll(" ");
		return ASSISTING.matcher(own).find() ? OTHER
				: Arrays.stream(values())
					.filter((level) -> level.words.matcher(own).find())
					.findFirst()
					.orElse(UNKNOWN);
	}

}
