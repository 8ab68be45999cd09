package dev.icpgraph.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Decodes characters written as {@code %C3%AB} (RFC 3986).
 */
final class PercentEncoding {

	private PercentEncoding() {
	}

	/**
	 * The decoded text; {@code null} if a code is incomplete or the bytes are not UTF-8.
	 */
	static @Nullable String decoded(String text) {
		if (text.indexOf('%') < 0) {
			return text;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			if (point == '%') {
				int high = (i + 2 < text.length()) ? Character.digit(text.charAt(i + 1), 16) : -1;
				int low = (i + 2 < text.length()) ? Character.digit(text.charAt(i + 2), 16) : -1;
				if (high < 0 || low < 0) {
					return null;
				}
				bytes.write(high * 16 + low);
				i += 3;
			}
			else {
				bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
				i += Character.charCount(point);
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
