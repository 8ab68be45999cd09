package dev.icpgraph.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the encodings that spreadsheets write where UTF-8 is not chosen, by the
 * words of a file that are not ASCII. Words of languages with Latin letters have single
 * accents, others have letters beyond ASCII side by side.
 */
final class EncodingGuess {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

	/** The first byte from 0xA0 on, as a number with a sign. */
	private static final byte LOW = (byte) 0xA0;

	/** Encodings by the names that ICU gives them; spreadsheets write supersets. */
	private static final Map<String, Charset> SINGLE_BYTE = Map.of("windows-1251", Charset.forName("windows-1251"),
			"KOI8-R", Charset.forName("KOI8-R"), "ISO-8859-5", Charset.forName("ISO-8859-5"), "ISO-8859-7",
			Charset.forName("windows-1253"), "windows-1253", Charset.forName("windows-1253"), "ISO-8859-8",
			Charset.forName("windows-1255"), "ISO-8859-8-I", Charset.forName("windows-1255"), "windows-1255",
			Charset.forName("windows-1255"), "windows-1256", Charset.forName("windows-1256"), "ISO-8859-6",
			Charset.forName("windows-1256"));

	private static final Map<String, Charset> MULTI_BYTE = Map.of("Shift_JIS", SHIFT_JIS, "EUC-JP",
			Charset.forName("EUC-JP"), "GB18030", Charset.forName("GB18030"), "Big5", Charset.forName("x-windows-950"),
			"EUC-KR", Charset.forName("x-windows-949"));

	/** Confidence in percent that only real text of several bytes per letter reaches. */
	private static final int SURE = 60;

	private static final int MOST_BYTES = 1 << 16;

	private static final int RUN = 3;

	private final ByteArrayOutputStream words = new ByteArrayOutputStream();

	private final ByteArrayOutputStream word = new ByteArrayOutputStream();

	private boolean beyondAscii;

	private EncodingGuess() {
	}

	/**
	 * The encoding of a file that is not UTF-8. Reads it until it has enough words.
	 */
	static Charset of(Path file) throws IOException {
		EncodingGuess guess = new EncodingGuess();
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), MOST_BYTES)) {
			int next = bytes.read();
			while (next >= 0 && guess.words.size() < MOST_BYTES) {
				guess.add(next);
				next = bytes.read();
			}
		}
		guess.add(' ');
		return guess.decide();
	}

	/** The second byte of a letter may be an ASCII letter or sign from 0x40 on. */
	private void add(int next) {
		if (next >= '@' && this.word.size() < MOST_BYTES) {
			this.word.write(next);
			this.beyondAscii |= next > 0x7F;
			return;
		}
		if (this.beyondAscii) {
			this.words.writeBytes(this.word.toByteArray());
			this.words.write(' ');
		}
		this.word.reset();
		this.beyondAscii = false;
	}

	private Charset decide() {
		byte[] found = this.words.toByteArray();
		if (!isSideBySide(found)) {
			return EuropeanEncoding.of(found);
		}
		CharsetMatch[] matches = new CharsetDetector().setText(found).detectAll();
		Charset sure = first(matches, MULTI_BYTE, SURE);
		if (sure != null || isShiftJis(found)) {
			return (sure != null) ? sure : SHIFT_JIS;
		}
		Charset probable = first(matches, SINGLE_BYTE, 1);
		return (probable != null) ? probable : WESTERN;
	}

	private static @Nullable Charset first(CharsetMatch[] matches, Map<String, Charset> charsets, int confidence) {
		for (CharsetMatch match : matches) {
			Charset charset = charsets.get(match.getName());
			if (charset != null && match.getConfidence() >= confidence) {
				return charset;
			}
		}
		return null;
	}

	/**
	 * Whether many bytes are from 0x80 to 0x9F, where only Shift JIS has letters that
	 * stand side by side.
	 */
	private static boolean isShiftJis(byte[] words) {
		int all = 0;
		int low = 0;
		for (byte next : words) {
			all += (next < 0) ? 1 : 0;
			low += (next < LOW) ? 1 : 0;
		}
		return 4 * low > all;
	}

	/**
	 * Whether most bytes beyond ASCII have such bytes as neighbors.
	 */
	private static boolean isSideBySide(byte[] words) {
		int all = 0;
		int inRuns = 0;
		int run = 0;
		for (byte next : words) {
			run = (next < 0) ? run + 1 : 0;
			all += (next < 0) ? 1 : 0;
			inRuns += (run == RUN) ? RUN : (run > RUN) ? 1 : 0;
		}
		return 2 * inRuns > all;
	}

}
