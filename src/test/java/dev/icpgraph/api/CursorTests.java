package dev.icpgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	@Test
	void comesBackAsItWas() {
		for (@Nullable
		Object value : new @Nullable Object[] { "Müller, \"Söhne\" | 日本", "", 42L, Long.MIN_VALUE, 0.1, null }) {
			Cursor cursor = new Cursor("NAME ASC", value, "acme.com");
			assertThat(Cursor.decoded(cursor.encoded())).isEqualTo(cursor);
		}
	}

	@Test
	void isSafeInAnAddress() {
		assertThat(new Cursor("NAME ASC", "ÿþ?>~", "a/b+c").encoded()).matches("[A-Za-z0-9_-]+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%%%", "[]", "null", "[2,\"NAME ASC\",\"a\",\"b\"]", "[1,\"NAME ASC\",\"a\"]",
			"[1,\"NAME ASC\",\"a\",7]", "[1,\"NAME ASC\",[1],\"b\"]", "[1,\"NAME ASC\",{},\"b\"]",
			"[1,\"NAME ASC\",true,\"b\"]", "[1,\"NAME ASC\",1e999999999,\"b\"]", "{\"a\":1}", "[1,2,3,4" })
	void refusesACursorThatItDidNotMake(String json) {
		String tampered = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		assertThat(Cursor.decoded(json)).isNull();
		assertThat(Cursor.decoded(tampered)).isNull();
	}

	@Test
	void refusesAValueOfAnotherKindThanTheListHas() {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> new Cursor("X", "text", "a").number());
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> new Cursor("X", 1L, "a").text());
		assertThatIllegalArgumentException().isThrownBy(() -> new Cursor("X", new Object(), "a"));
	}

}
