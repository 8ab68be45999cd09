package dev.icpgraph.webhook;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookSignatureTests {

	/** The secret, message and signature of the specification's reference libraries. */
	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

	@Test
	void isTheOneOfTheReferenceLibraries() {
		assertThat(sign(SECRET)).isEqualTo(SIGNATURE);
	}

	@Test
	void existsForEachSecretDuringARotation() {
		assertThat(sign(WebhookReceiver.SECRET, SECRET)).matches("v1,[A-Za-z0-9+/=]{44} " + "v1,g0hM9SsE.*");
	}

	@Test
	void needsASecretOfTheSpecification() {
		for (String secret : List.of("", "secret", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=",
				"whsec_not base64 at all, but long enough for one", "whsec_" + "A".repeat(92))) {
			assertThatIllegalArgumentException().isThrownBy(() -> WebhookSignature.key(secret))
				.withMessageContaining("must be 'whsec_' and the base64 of 24 to 64 bytes")
				.withMessageNotContaining("c2hvcnQ")
				.withNoCause();
		}
	}

	private static String sign(String... secrets) {
		return WebhookSignature.of(List.of(secrets), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
				"{\"test\": 2432232314}");
	}

}
