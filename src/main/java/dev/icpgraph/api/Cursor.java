package dev.icpgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in an ordered list, identified by its element rather than a count, so that
 * pages stay correct while the list changes.
 *
 * @param order name of the order, for example {@code NAME ASC}
 * @param value sort value of the element: a {@code String}, {@code Long}, {@code Double}
 * or null
 * @param id breaks ties between equal values
 */
public record Cursor(String order, @Nullable Object value, String id) {

	private static final int VERSION = 1;

	private static final JsonMapper JSON = new JsonMapper();

	public Cursor {
		if (value instanceof Integer number) {
			value = number.longValue();
		}
		boolean ordered = switch (value) {
			case null -> true;
			case String text -> true;
			case Long number -> true;
			case Double number -> Double.isFinite(number);
			default -> false;
		};
		if (!ordered) {
			throw new IllegalArgumentException("Nothing can be ordered by " + value);
		}
	}

	/**
	 * The sort value of a list ordered by text.
	 * @throws BadInputException if the value is not text
	 */
	public String text() {
		if (this.value instanceof String text) {
			return text;
		}
		throw foreign();
	}

	/**
	 * The sort value of a list ordered by a whole number.
	 * @throws BadInputException if the value is not a whole number
	 */
	public long number() {
		if (this.value instanceof Long number) {
			return number;
		}
		throw foreign();
	}

	/**
	 * The opaque text that clients see.
	 */
	public String encoded() {
		byte[] json = JSON.writeValueAsBytes(Arrays.asList(VERSION, this.order, this.value, this.id));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
	}

	/**
	 * Decodes an opaque text; {@code null} if it is not one of our cursors.
	 */
	static @Nullable Cursor decoded(String encoded) {
		try {
			String json = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
			@Nullable Object[] parts = JSON.readValue(json, Object[].class);
			if (parts != null && parts.length == 4 && Integer.valueOf(VERSION).equals(parts[0])
					&& parts[1] instanceof String order && parts[3] instanceof String id) {
				return new Cursor(order, parts[2], id);
			}
			return null;
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return null;
		}
	}

	static BadInputException foreign() {
		return new BadInputException("The cursor is not from this list in this order: use one that this list returned, "
				+ "with the same 'orderBy', or leave it out to start over");
	}

}
