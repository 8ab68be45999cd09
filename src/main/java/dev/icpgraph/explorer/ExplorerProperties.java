package dev.icpgraph.explorer;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the explorer.
 *
 * @param enabled whether to serve the page and the account card
 * @param embedIn origins of other servers whose pages may show the card of an account,
 * for example {@code https://app.example.com}; none by default
 */
@ConfigurationProperties("icpgraph.explorer")
record ExplorerProperties(@DefaultValue("false") boolean enabled, @DefaultValue List<String> embedIn) {

	private static final Pattern ORIGIN = Pattern.compile("https?://[^/*\\s?#@]+");

	ExplorerProperties {
		for (String origin : embedIn) {
			if (!ORIGIN.matcher(origin).matches()) {
				throw new IllegalArgumentException("icpgraph.explorer.embed-in must hold origins such as "
						+ "https://app.example.com, without a path and without *, and '" + origin
						+ "' is not an origin");
			}
		}
	}

}
