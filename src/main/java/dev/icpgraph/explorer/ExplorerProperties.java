package dev.icpgraph.explorer;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the explorer.
 *
 * @param enabled whether to serve the page and the account card
 * @param embedIn origins of other servers whose pages may show the card of an account,
 * for example {@code https://app.example.com}; none by default
 * @param signIn identity provider that people sign in with; by default they give a token
 */
@ConfigurationProperties("icpgraph.explorer")
record ExplorerProperties(@DefaultValue("false") boolean enabled, @DefaultValue List<String> embedIn,
		@Nullable SignIn signIn) {

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

	/**
	 * An OpenID Connect provider that gives the page access tokens: a public client with
	 * the flow of authorization codes and PKCE, so that the page holds no secret.
	 *
	 * @param authorizationUri where people sign in
	 * @param tokenUri where the page exchanges a code for a token
	 * @param clientId name of the page at the provider
	 * @param scope the scopes to ask for, separated by spaces
	 */
	record SignIn(URI authorizationUri, URI tokenUri, String clientId,
			@DefaultValue("openid read edit approve admin") String scope) {

		SignIn {
			require("authorization-uri", authorizationUri);
			require("token-uri", tokenUri);
			if (clientId == null || clientId.isBlank()) {
				throw new IllegalArgumentException("icpgraph.explorer.sign-in.client-id must name the page");
			}
		}

		/** The server that the page sends codes to. */
		String tokenOrigin() {
			return this.tokenUri.getScheme() + "://" + this.tokenUri.getRawAuthority();
		}

		private static void require(String setting, @Nullable URI address) {
			boolean whole = address != null && address.getScheme() != null && address.getHost() != null
					&& ORIGIN.matcher(address.getScheme() + "://" + address.getRawAuthority()).matches();
			if (!whole) {
				throw new IllegalArgumentException("icpgraph.explorer.sign-in." + setting
						+ " must be an address such as https://login.example.com/authorize, not '" + address + "'");
			}
		}

	}

}
