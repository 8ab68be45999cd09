package dev.icpgraph.webhook;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps src/docs/webhooks.md true. */
class WebhookGuideTests {

	private static final Path GUIDE = Path.of("src/docs/webhooks.md");

	private static final String BODY = "{\"test\": \"\u00fc\"}";

	@Test
	void listsEveryEventWithItsType() throws IOException {
		String guide = Files.readString(GUIDE);

		assertThat(WebhookEvent.values())
			.allSatisfy((event) -> assertThat(guide).contains("| `" + event + "` | `" + event.type() + "` |"));
	}

	@Test
	void printsACorrectSignature() throws IOException {
		List<String> values = Pattern.compile("`([^`]+)`")
			.matcher(Files.readString(GUIDE).replaceFirst("(?s).*To check your own code:", ""))
			.results()
			.limit(5)
			.map((found) -> found.group(1))
			.toList();

		assertThat(WebhookSignature.of(List.of(values.get(0)), values.get(1), Long.parseLong(values.get(2)),
				values.get(3)))
			.isEqualTo(values.get(4));
	}

	@Test
	void hasAnExampleThatVerifiesOurMessagesAndNoOther() throws IOException, InterruptedException {
		Assumptions.assumeTrue(found("python3"), "needs python3 to run the example");
		long now = Instant.now().getEpochSecond();
		String signature = WebhookSignature.of(List.of(WebhookReceiver.SECRET), "msg_1", now, BODY);

		assertThat(verified(now, "v1,old " + signature, BODY)).isEqualTo("True");
		assertThat(verified(now, signature, BODY + " ")).isEqualTo("False");
		assertThat(verified(now + 1, signature, BODY)).isEqualTo("False");
		long old = now - 600;
		assertThat(verified(old, WebhookSignature.of(List.of(WebhookReceiver.SECRET), "msg_1", old, BODY), BODY))
			.isEqualTo("False");
	}

	private static String verified(long timestamp, String signature, String body)
			throws IOException, InterruptedException {
		String example = Pattern.compile("(?s)```python\n(.*?)```")
			.matcher(Files.readString(GUIDE))
			.results()
			.map((MatchResult found) -> found.group(1))
			.findFirst()
			.orElseThrow();
		String call = "import sys\nprint(verified(sys.argv[1], {'webhook-id': 'msg_1', 'webhook-timestamp': sys.argv[2], "
				+ "'webhook-signature': sys.argv[3]}, sys.stdin.buffer.read()))";
		Process python = new ProcessBuilder("python3", "-c", example + call, WebhookReceiver.SECRET,
				String.valueOf(timestamp), signature)
			.redirectErrorStream(true)
			.start();
		try (var input = python.getOutputStream()) {
			input.write(body.getBytes(StandardCharsets.UTF_8));
		}
		String answer = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertThat(python.waitFor()).as(answer).isZero();
		return answer;
	}

	private static boolean found(String command) {
		return Pattern.compile(File.pathSeparator)
			.splitAsStream(String.valueOf(System.getenv("PATH")))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, command)));
	}

}
