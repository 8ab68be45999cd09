package dev.icpgraph.model;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

import dev.icpgraph.api.Sha256;

/**
 * Writes a learned ranking as text, and reads it, to the last bit of each weight.
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
	 * The ranking in a text; null when it weighs a number that this release does not
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
	 * A name that equal texts share: 16 hexadecimal digits.
	 */
	static String digest(String json) {
		return HexFormat.of().formatHex(Sha256.of(json)).substring(0, DIGITS);
	}

}
