package dev.icpgraph.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * GraphiQL at {@code /graphiql}, from WebJars, where {@code icpgraph.graphiql.enabled}
 * says so. Spring's own page loads its scripts from elsewhere and has a known weakness.
 */
@Controller
@ConditionalOnBooleanProperty("icpgraph.graphiql.enabled")
class GraphiQlController {

	@GetMapping("/graphiql")
	String page() {
		return "forward:/graphiql/index.html";
	}

}
