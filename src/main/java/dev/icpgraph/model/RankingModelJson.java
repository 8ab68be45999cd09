package dev.icpgraph.model;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

import dev.icpgraph.api.Sha256;

/**
 * Writes and reads a learned ranking as JSON without losing a bit of any weight.
 */
final class RankingModelJson {

	private static final JsonMapper mapper = JsonMapper.builder().build();

	private static final int DIGITS = 16;

	private RankingModelJson() {
	}

	static String write(RankingModel model) {
		return mapper.writeValueAsString(model);
	}

	/**
	 * The ranking in a text; {@code null} if it uses a number that this release does not
	 * know.
	 */
	static @Nullable RankingModel read(String json) {
		try {
			return mapper.readValue(json, RankingModel.class);
		}
		catch (InvalidFormatException ex) {
			return null;
		}
	}

	/**
	 * Digest of a text: 16 hexadecimal digits.
	 */
	static String digest(String json) {
		return HexFormat.of().formatHex(Sha256.of(json)).substring(0, DIGITS);
	}

}
