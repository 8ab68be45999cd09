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
 * Lets the pages of named servers load the card of an account and read the API with a
 * token of their own. Browsers keep all other pages out.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("icpgraph.explorer.enabled")
class EmbeddedCardConfiguration {

	private static final Duration KEPT_BY_BROWSERS = Duration.ofHours(1);

	/** Before security: a browser asks for permission without a token. */
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
