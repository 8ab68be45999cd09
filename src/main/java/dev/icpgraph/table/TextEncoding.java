package dev.icpgraph.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The encoding of a file: given by its byte order mark; otherwise UTF-8 if valid, else
 * the one that its words show, which is Windows-1252 for spreadsheets in western Europe
 * and America.
 *
 * @param charset decodes the bytes
 * @param markLength length of the byte order mark in bytes
 * @param damaged whether some bytes are invalid in it; they are read as U+FFFD
 */
public record TextEncoding(Charset charset, int markLength, boolean damaged) {

	private static final int CHUNK = 1 << 16;

	/**
	 * Reads all bytes of a file, which takes two seconds for a gigabyte.
	 */
	public static TextEncoding of(Path file) throws IOException {
		if (FileFormat.of(file) != FileFormat.TEXT) {
			return new TextEncoding(StandardCharsets.UTF_8, 0, false);
		}
		try (InputStream bytes = Files.newInputStream(file)) {
			byte[] start = bytes.readNBytes(3);
			if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
				return new TextEncoding(StandardCharsets.UTF_16LE, 2, true);
			}
			if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
				return new TextEncoding(StandardCharsets.UTF_16BE, 2, true);
			}
			boolean marked = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB
					&& start[2] == (byte) 0xBF;
			TextEncoding utf8 = unmarked(marked ? new byte[0] : start, bytes, marked ? 3 : 0);
			return (utf8 != null) ? utf8 : new TextEncoding(EncodingGuess.of(file), 0, true);
		}
	}

	/**
	 * A note for the sender if the encoding is not the expected one.
	 */
	public @Nullable String warning() {
		if (StandardCharsets.UTF_8.equals(this.charset)) {
			return this.damaged ? "Some bytes of the file are not UTF-8: rows with them are refused" : null;
		}
		return this.charset.name().startsWith("UTF-16") ? null
				: "The file is not in UTF-8 and was read as %s: if letters look wrong, save it as CSV UTF-8"
					.formatted(name());
	}

	private String name() {
		String name = this.charset.name();
		return name.equals("windows-31j") ? "Shift_JIS"
				: name.replace("x-windows", "Windows").replace("windows", "Windows");
	}

	/**
	 * UTF-8; {@code null} if most bytes beyond ASCII are not.
	 */
	private static @Nullable TextEncoding unmarked(byte[] start, InputStream bytes, int markLength) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.allocate(CHUNK).put(start);
		CharBuffer out = CharBuffer.allocate(CHUNK);
		long wrong = 0;
		long beyondAscii = 0;
		boolean end = false;
		while (!end) {
			int read = bytes.read(in.array(), in.position(), in.remaining());
			end = read < 0;
			in.position(in.position() + Math.max(0, read)).flip();
			CoderResult result = decoder.decode(in, out.clear(), end);
			while (result.isError()) {
				wrong++;
				in.position(in.position() + result.length());
				result = decoder.decode(in, out, end);
			}
			beyondAscii += beyondAscii(out.flip());
			in.compact();
		}
		boolean utf8 = wrong == 0 || markLength > 0 || beyondAscii >= wrong;
		return utf8 ? new TextEncoding(StandardCharsets.UTF_8, markLength, wrong > 0) : null;
	}

	private static long beyondAscii(CharBuffer text) {
		char[] characters = text.array();
		long count = 0;
		for (int i = 0; i < text.limit(); i++) {
			count += (characters[i] > 0x7F) ? 1 : 0;
		}
		return count;
	}

}
