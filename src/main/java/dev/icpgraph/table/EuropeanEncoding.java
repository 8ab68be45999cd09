package dev.icpgraph.table;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The encodings of one byte per letter that spreadsheets write in Europe. They have most
 * bytes in common, so the letters within one word decide: no language has both letters of
 * {@code Dvoøák}, but Czech has both of {@code Dvořák}.
 */
enum EuropeanEncoding {

	/** French, German, Spanish, Portuguese, Italian, Catalan, Nordic, Estonian. */
	WESTERN("windows-1252", "àâäçéèêëîïôöùûüÿœ", "äöüß", "áéíóúüñ", "áâãàçéêíóôú", "õç", "àèéìòù", "àçèéíïòóúü",
			"åäöæøé", "åäöšžü", "äõöüšž"),

	TURKISH("windows-1254", "çğıöşüâîû", "àâäçéèêëîïôöùûüÿœ", "äöüß", "áéíóúüñ"),

	/** Polish, Czech, Slovak, Hungarian, Romanian, Croatian, German. */
	CENTRAL("windows-1250", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "äöüß"),

	/** Lithuanian, Latvian, Estonian, German. */
	BALTIC("windows-1257", "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", "äöüß");

	private static final String ICELANDIC = "áðéíóúýþæö";

	/**
	 * Letters that only Icelandic has in Windows-1252, where other encodings have theirs.
	 */
	private static final Pattern ICELANDIC_ONLY = Pattern.compile("[ðþýÐÞÝ]");

	private static final Pattern ICELANDIC_TOO = Pattern.compile("[áíóúæÁÍÓÚÆ]");

	/** Dotless i, or s with a cedilla inside a word, read as Windows-1252. */
	private static final Pattern TURKISH_SURE = Pattern.compile("[ýÝ]|.[þÞ]");

	/** A soft g follows a vowel. */
	private static final Pattern HARD_G = Pattern.compile("(?<![aeıioöuüâ])ğ");

	/** Signs around words of all languages. */
	private static final Pattern AROUND = Pattern.compile("^[\\P{L}&&[^£¥¹³¯¼¾]]+|[\\P{L}ªº]+$");

	private static final int LAST_OF_ASCII = 0x7F;

	/** Share of the words that must be better explained than by Windows-1252. */
	private static final int ONE_IN = 20;

	private final Charset charset;

	/** The letters of each language, with spaces between. */
	private final String alphabets;

	EuropeanEncoding(String charset, String... alphabets) {
		this.charset = Charset.forName(charset);
		this.alphabets = String.join(" ", alphabets);
	}

	/**
	 * The encoding that explains most words.
	 * @param found words with bytes beyond ASCII, with spaces between
	 */
	static Charset of(byte[] found) {
		Set<ByteBuffer> words = new LinkedHashSet<>();
		int start = 0;
		for (int i = 0; i <= found.length; i++) {
			if (i == found.length || found[i] == ' ') {
				words.add(ByteBuffer.wrap(Arrays.copyOfRange(found, start, i)));
				start = i + 1;
			}
		}
		List<String> western = words.stream().map(WESTERN::text).toList();
		EuropeanEncoding best = WESTERN;
		int most = 0;
		for (EuropeanEncoding other : List.of(TURKISH, CENTRAL, BALTIC)) {
			boolean icelandic = other != TURKISH || isIcelandic(western);
			int gain = other.gain(western, words.stream().map(other::text).toList(), icelandic);
			if (gain > most) {
				best = other;
				most = gain;
			}
		}
		return best.charset;
	}

	/**
	 * The number of words that only this encoding explains, minus words of Windows-1252
	 * alone; 0 if they are too few, or if many words remain that this one does not
	 * explain. Words that both read alike do not count.
	 */
	private int gain(List<String> western, List<String> ours, boolean icelandic) {
		int differing = 0;
		int explained = 0;
		int byWestern = 0;
		for (int i = 0; i < ours.size(); i++) {
			if (!ours.get(i).equals(western.get(i))) {
				differing++;
				explained += explains(ours.get(i)) ? 1 : 0;
				byWestern += WESTERN.explains(western.get(i)) || (icelandic && isOf(ICELANDIC, western.get(i))) ? 1 : 0;
			}
		}
		int gain = explained - byWestern;
		boolean sure = this != TURKISH || western.stream().anyMatch((word) -> TURKISH_SURE.matcher(word).find());
		return (sure && gain * ONE_IN >= differing && explained * 5 >= differing * 4) ? gain : 0;
	}

	/** Icelandic words have other accents too; Turkish and Lithuanian ones few. */
	private static boolean isIcelandic(List<String> words) {
		long only = words.stream().filter((word) -> ICELANDIC_ONLY.matcher(word).find()).count();
		long too = words.stream().filter((word) -> ICELANDIC_TOO.matcher(word).find()).count();
		return 3 * too >= only;
	}

	private boolean explains(String word) {
		return (this != TURKISH || !HARD_G.matcher(word).find())
				&& Stream.of(this.alphabets.split(" ")).anyMatch((alphabet) -> isOf(alphabet, word));
	}

	private static boolean isOf(String alphabet, String word) {
		return word.chars()
			.map(Character::toLowerCase)
			.allMatch((letter) -> letter <= LAST_OF_ASCII || alphabet.indexOf(letter) >= 0);
	}

	private String text(ByteBuffer word) {
		return AROUND.matcher(this.charset.decode(word.duplicate()).toString()).replaceAll("");
	}

}
