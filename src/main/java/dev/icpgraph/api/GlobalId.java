package dev.icpgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * The id that clients see: opaque, stable, unique across all types.
 *
 * @param type the GraphQL type, for example {@code Account}
 * @param id the id within the type, for example {@code acme.com}
 */
public record GlobalId(String type, String id) {

	/**
	 * The opaque text, for example {@code QWNjb3VudDphY21lLmNvbQ}.
	 */
	public String encoded() {
		String plain = this.type + ":" + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Decodes an opaque id; {@code null} if it is not one of our ids.
	 */
	public static @Nullable GlobalId decoded(String encoded) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
			int colon = plain.indexOf(':');
			return (colon > 0) ? new GlobalId(plain.substring(0, colon), plain.substring(colon + 1)) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * The id within the type.
	 * @throws BadInputException if it is the id of another type
	 */
	public static String idOf(String type, String encoded) {
		GlobalId id = decoded(encoded);
		if (id == null || !id.type().equals(type)) {
			throw new BadInputException("'" + encoded + "' is not an id of type " + type + ": use one from this API");
		}
		return id.id();
	}

}
