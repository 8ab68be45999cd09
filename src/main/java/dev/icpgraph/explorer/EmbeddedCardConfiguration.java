package dev.icpgraph.explorer;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of the configured servers load the account card and read the API with their
 * own token. Browsers block all other pages.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("icpgraph.explorer.enabled")
class EmbeddedCardConfiguration {

	private static final Duration KEPT_BY_BROWSERS = Duration.ofHours(1);

	/** Runs before security, because browsers send preflight requests without a token. */
	@Bean
	FilterRegistrationBean<CorsFilter> embeddedCard(ExplorerProperties properties) {
		UrlBasedCorsConfigurationSource permissions = new UrlBasedCorsConfigurationSource();
		if (!properties.embedIn().isEmpty()) {
			CorsConfiguration permission = new CorsConfiguration();
			permission.setAllowedOrigins(properties.embedIn());
			permission.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
			permission.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
			permission.setMaxAge(KEPT_BY_BROWSERS);
			List.of("/graphql", "/explorer/**", "/webjars/lit-html/**")
				.forEach((path) -> permissions.registerCorsConfiguration(path, permission));
		}
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(permissions));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

}
