package dev.icpgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds a Chromium for tests: the one in {@code -Dexplorer.browser=/path/to/chromium},
 * else an installed one, else Playwright's own, downloaded once. {@code
 * -Dexplorer.browser=none} skips the tests that need one; never in CI.
 */
final class Browsers {

	private static final List<Path> INSTALLED = Stream
		.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
		.map(Path::of)
		.toList();

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

	private static final int PATIENCE_MS = 30_000;

	private Browsers() {
	}

	static Playwright playwright() {
		boolean none = "none".equals(System.getProperty("explorer.browser"));
		if (none && System.getenv("CI") == null) {
			Assumptions.abort("-Dexplorer.browser=none: the tests that need a browser are skipped");
		}
		assertThat(none).as("-Dexplorer.browser=none is not for CI: there the explorer is tested").isFalse();
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
		return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
	}

	static Browser launch(Playwright playwright) {
		LaunchOptions options = new LaunchOptions().setArgs(QUIET);
		String named = System.getProperty("explorer.browser");
		if (named != null) {
			return playwright.chromium().launch(options.setExecutablePath(Path.of(named)));
		}
		for (Path installed : INSTALLED) {
			if (Files.isExecutable(installed)) {
				return playwright.chromium().launch(options.setExecutablePath(installed));
			}
		}
		fetch();
		return playwright.chromium().launch(options);
	}

	private static void fetch() {
		ProcessBuilder install = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder().inheritIO();
		install.command().addAll(List.of("install", "chromium", "--only-shell"));
		try {
			assertThat(install.start().waitFor())
				.as("No Chromium is installed and none could be fetched: install one, name it with "
						+ "-Dexplorer.browser=/path/to/chromium, or skip these tests with -Dexplorer.browser=none")
				.isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
